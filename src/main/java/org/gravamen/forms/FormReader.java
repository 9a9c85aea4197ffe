package org.gravamen.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one form file. It refuses what the server could not check as the browser does: a
 * rule that is shown but not kept is worse than none.
 */
final class FormReader {

	static final int SCHEMA_VERSION = 16;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final Set<String> CHECKS = Set.of("required", "minLength", "maxLength", "pattern",
			"patternErrorMessage", "min", "max", "validationType");

	private final String file;

	private final Set<String> ids = new HashSet<>();

	private final Set<String> keys = new HashSet<>();

	FormReader(String file) {
		this.file = file;
	}

	FormSchema read(String json) {
		JsonNode form = tree(json);
		if (form.path("schemaVersion").asInt(0) != SCHEMA_VERSION) {
			throw refuse("form", "schemaVersion must be " + SCHEMA_VERSION + ".");
		}
		String id = text(form, "id").orElseThrow(() -> refuse("form", "It needs an id."));
		return new FormSchema(id, fields(form.path("components")), properties(form));
	}

	private JsonNode tree(String json) {
		try {
			return JSON.readTree(json);
		}
		catch (JacksonException ex) {
			throw refuse("form", "It is not JSON: " + ex.getOriginalMessage());
		}
	}

	private List<FormField> fields(JsonNode components) {
		List<FormField> fields = new ArrayList<>();
		components.forEach((component) -> fields.add(field(component)));
		return fields;
	}

	private FormField field(JsonNode component) {
		String id = text(component, "id").orElseThrow(() -> refuse("a component", "It needs an id."));
		if (!this.ids.add(id)) {
			throw refuse(id, "Another component has the same id.");
		}
		String type = text(component, "type").orElse("");
		return switch (type) {
			case "text" -> new Passage(id, text(component, "text").orElse(""), hide(component));
			case "html" -> new Passage(id, text(component, "content").orElse(""), hide(component));
			case "group" -> group(id, component);
			case "radio", "select" -> new Choice(asked(id, component), offer(id, component));
			case "checklist" -> new Checklist(asked(id, component), offer(id, component));
			case "checkbox" -> new Checkbox(asked(id, component));
			case "textfield", "textarea" -> words(id, component, "textarea".equals(type));
			case "number" -> figure(id, component);
			default -> throw refuse(id, "The type “" + type + "” is not one that forms here may use.");
		};
	}

	private Group group(String id, JsonNode component) {
		// A path would nest the answers, and answers are the components of one flat
		// record.
		if (component.has("path") || component.path("isRepeating").asBoolean(false)) {
			throw refuse(id, "A group has no path and does not repeat.");
		}
		return new Group(id, text(component, "label").orElse(""), fields(component.path("components")), hide(component),
				each(component.path("properties")));
	}

	private static Optional<Each> each(JsonNode properties) {
		return text(properties, "each")
			.map((offer) -> new Each(offer, text(properties, "phrase").orElse(""), text(properties, "value")));
	}

	private Asked asked(String id, JsonNode component) {
		String key = text(component, "key").orElseThrow(() -> refuse(id, "A question needs a key."));
		if (!this.keys.add(key)) {
			throw refuse(id, "Another question has the key “" + key + "”.");
		}
		// form-js leaves a disabled question unasked and unchecked.
		if (component.path("disabled").asBoolean(false) || component.path("readonly").asBoolean(false)) {
			throw refuse(id, "A question is neither disabled nor read-only.");
		}
		for (String check : component.path("validate").propertyNames()) {
			if (!CHECKS.contains(check)) {
				throw refuse(id, "The check “" + check + "” is unknown.");
			}
		}
		return new Asked(id, key, text(component, "label").orElse(""), text(component, "description").orElse(""),
				component.path("validate").path("required").asBoolean(false),
				text(component.path("properties"), "requiredMessage"), hide(component));
	}

	private Offer offer(String id, JsonNode component) {
		Optional<String> valuesKey = text(component, "valuesKey");
		List<Option> options = new ArrayList<>();
		for (JsonNode value : component.path("values")) {
			options.add(new Option(text(value, "value").orElseThrow(() -> refuse(id, "An option's value is a text.")),
					text(value, "label").orElseThrow(() -> refuse(id, "An option's label is a text."))));
		}
		if (valuesKey.isPresent() != options.isEmpty() || component.has("valuesExpression")) {
			throw refuse(id, "It offers either values or a valuesKey.");
		}
		return new Offer(options, valuesKey);
	}

	private Text words(String id, JsonNode component, boolean manyLines) {
		JsonNode validate = component.path("validate");
		if (!"custom".equals(text(validate, "validationType").orElse("custom"))) {
			throw refuse(id, "It says what is valid by a pattern, not by a validationType.");
		}
		return new Text(asked(id, component), manyLines, whole(id, validate, "minLength"),
				whole(id, validate, "maxLength"), text(validate, "pattern"), text(validate, "patternErrorMessage"));
	}

	private Figure figure(String id, JsonNode component) {
		if (component.path("serializeToString").asBoolean(false) || component.has("increment")) {
			throw refuse(id, "A number is submitted as a number, and has no increment.");
		}
		JsonNode validate = component.path("validate");
		return new Figure(asked(id, component), number(id, validate, "min"), number(id, validate, "max"),
				whole(id, component, "decimalDigits"));
	}

	private OptionalInt whole(String id, JsonNode node, String name) {
		return number(id, node, name).map((number) -> OptionalInt.of(number.intValueExact()))
			.orElseGet(OptionalInt::empty);
	}

	private Optional<BigDecimal> number(String id, JsonNode node, String name) {
		if (!node.has(name)) {
			return Optional.empty();
		}
		if (!node.path(name).isNumber()) {
			throw refuse(id, name + " must be a number.");
		}
		return Optional.of(node.path(name).decimalValue());
	}

	private static Map<String, String> properties(JsonNode form) {
		Map<String, String> properties = new LinkedHashMap<>();
		form.path("properties").forEachEntry((name, value) -> properties.put(name, value.asString()));
		return properties;
	}

	private static Optional<String> hide(JsonNode component) {
		return text(component.path("conditional"), "hide");
	}

	private static Optional<String> text(JsonNode node, String name) {
		JsonNode value = node.path(name);
		return (value.isString() && !value.asString().isBlank()) ? Optional.of(value.asString()) : Optional.empty();
	}

	private FormUnreadable refuse(String field, String rule) {
		return new FormUnreadable(this.file, field, rule);
	}

}
