package org.gravamen.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a form out in full: a group that is asked for each of what the server offers
 * stands there once for each, under keys and in words of its own. What comes out is plain
 * form-js, drawn and checked like any other form.
 */
public final class Unfolding {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, List<Option>> offered;

	private Unfolding(Map<String, List<Option>> offered) {
		this.offered = offered;
	}

	/**
	 * Unfolds a form.
	 * @param json form-js JSON, as its file has it
	 * @param offered what the server offers, by key
	 * @return form-js JSON, without groups that stand for several
	 */
	public static String of(String json, Map<String, List<Option>> offered) {
		ObjectNode form = (ObjectNode) JSON.readTree(json);
		form.set("components", new Unfolding(offered).unfolded(form.path("components")));
		return JSON.writeValueAsString(form);
	}

	private ArrayNode unfolded(JsonNode components) {
		ArrayNode all = JSON.createArrayNode();
		for (JsonNode component : components) {
			String offer = component.path("properties").path("each").asString("");
			if (offer.isEmpty()) {
				all.add(component);
			}
			else {
				List<Option> about = this.offered.getOrDefault(offer, List.of());
				about.forEach((one) -> all.add(about(one, component, all.size(), about.size() > 1)));
			}
		}
		return all;
	}

	private static ObjectNode about(Option one, JsonNode group, int place, boolean several) {
		ObjectNode copy = (ObjectNode) group.deepCopy();
		String phrase = group.path("properties").path("phrase").asString("");
		Set<String> keys = new TreeSet<>();
		copy.path("components").forEach((field) -> keys.add(field.path("key").asString("")));
		copy.put("label", several ? one.label() : "");
		((ObjectNode) copy.path("properties")).put("value", one.value()).remove("phrase");
		new ArrayList<>(copy.findParents("id")).forEach((field) -> {
			ObjectNode named = (ObjectNode) field;
			named.put("id", named.path("id").asString("") + Each.MARK + place);
			say(named, "label", phrase, one);
			said(named.path("properties")).ifPresent((words) -> say(words, "requiredMessage", phrase, one));
			if (named.path("key").isString()) {
				named.put("key", Each.keyAbout(named.path("key").asString(), one.value()));
			}
			said(named.path("conditional"))
				.ifPresent((words) -> words.put("hide", reading(words.path("hide").asString(""), keys, one.value())));
		});
		return copy;
	}

	private static Optional<ObjectNode> said(JsonNode node) {
		return (node instanceof ObjectNode words) ? Optional.of(words) : Optional.empty();
	}

	private static void say(ObjectNode node, String name, String phrase, Option one) {
		if (node.path(name).isString()) {
			node.put(name, node.path(name).asString().replace(phrase, one.label()));
		}
	}

	private static String reading(String feel, Set<String> keys, String value) {
		String read = feel;
		for (String key : keys) {
			read = key.isEmpty() ? read : read.replaceAll("\\b" + key + "\\b(?!\")", Each.keyAbout(key, value));
		}
		return read;
	}

}
