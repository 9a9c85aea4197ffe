package org.gravamen.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * A template of the product's own, with its style, that writes what the {@link Press}
 * presses. Texts that are handed to it only ever become text: the template is the one
 * thing that is evaluated.
 */
public final class PageTemplate {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	private final String template;

	private final String style;

	/**
	 * Reads a template.
	 * @param name of the template and its style without their endings, for example
	 * <code>/letters/letter</code>
	 */
	public PageTemplate(String name) {
		StringTemplateResolver resolver = new StringTemplateResolver();
		resolver.setTemplateMode(TemplateMode.XML);
		resolver.setCacheable(true);
		this.engine.setTemplateResolver(resolver);
		this.template = resource(name + ".xml");
		this.style = resource(name + ".css");
	}

	/**
	 * Writes a document.
	 * @param variables what the template names
	 * @return XHTML
	 */
	public String of(Map<String, Object> variables) {
		Context context = new Context(Locale.UK, variables);
		context.setVariable("style", this.style);
		return this.engine.process(this.template, context);
	}

	static InputStream open(String name) {
		InputStream file = PageTemplate.class.getResourceAsStream(name);
		if (file == null) {
			throw new IllegalStateException("The product was built without %s.".formatted(name));
		}
		return file;
	}

	private static String resource(String name) {
		try (InputStream file = open(name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("%s cannot be read.".formatted(name), ex);
		}
	}

}
