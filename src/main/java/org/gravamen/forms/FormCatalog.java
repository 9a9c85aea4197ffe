package org.gravamen.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The forms of this version of the product, by key.
 */
@Component
public final class FormCatalog {

	private final Map<String, Sheet> sheets = new TreeMap<>();

	/**
	 * Reads all forms, so that a broken one stops the start and not a council member.
	 * @param resources where they lie: <code>forms/*.form</code> on the class path
	 * @throws FormUnreadable when one breaks a rule
	 */
	@Autowired
	public FormCatalog(ResourcePatternResolver resources) {
		this(resources, "classpath*:forms/*.form");
	}

	FormCatalog(ResourcePatternResolver resources, String pattern) {
		try {
			for (Resource resource : resources.getResources(pattern)) {
				add(String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds a form.
	 * @param key "give-opinion"
	 * @return the form
	 * @throws IllegalArgumentException when there is none of that key
	 */
	public FormSchema get(String key) {
		return sheet(key).schema();
	}

	/**
	 * The file of a form, as form-js draws it.
	 * @param key "give-opinion"
	 * @return JSON
	 * @throws IllegalArgumentException when there is none of that key
	 */
	public String json(String key) {
		return sheet(key).json();
	}

	/**
	 * Which forms there are.
	 * @return their keys, in the order of the alphabet
	 */
	public Set<String> keys() {
		return Collections.unmodifiableSet(this.sheets.keySet());
	}

	private void add(String file, String json) {
		FormSchema schema = FormSchema.parse(file, json);
		if (!file.equals(schema.id() + ".form")) {
			throw new FormUnreadable(file, "form", "Its id must be the name of its file.");
		}
		if (this.sheets.put(schema.id(), new Sheet(schema, json)) != null) {
			throw new FormUnreadable(file, "form", "Two forms on the class path have this name.");
		}
	}

	private Sheet sheet(String key) {
		@Nullable Sheet sheet = this.sheets.get(key);
		if (sheet == null) {
			throw new IllegalArgumentException("There is no form “" + key + "”.");
		}
		return sheet;
	}

	private record Sheet(FormSchema schema, String json) {
	}

}
