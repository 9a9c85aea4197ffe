package org.gravamen.forms;

import java.util.Arrays;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one way from answers to records: constants by their value in the form, ids from
 * their text, and nothing guessed.
 */
final class AnswerMapper {

	private AnswerMapper() {
	}

	static JsonMapper create() {
		SimpleModule ids = new SimpleModule().addDeserializer(PersonId.class, new PersonIdReader())
			.addDeserializer(SubmissionId.class, new SubmissionIdReader());
		return JsonMapper.builder()
			.annotationIntrospector(new KebabConstants())
			.addModule(ids)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
					DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			// Jackson 3 reads constants by toString unless told otherwise.
			.disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
			.build();
	}

	private static final class KebabConstants extends JacksonAnnotationIntrospector {

		@Override
		public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants,
				String[] names) {
			return Arrays.stream(constants).map(Kebab::of).toArray(String[]::new);
		}

	}

	private static final class PersonIdReader extends ValueDeserializer<PersonId> {

		@Override
		public PersonId deserialize(JsonParser parser, DeserializationContext context) {
			return PersonId.of(parser.getString());
		}

	}

	private static final class SubmissionIdReader extends ValueDeserializer<SubmissionId> {

		@Override
		public SubmissionId deserialize(JsonParser parser, DeserializationContext context) {
			return SubmissionId.of(parser.getString());
		}

	}

}
