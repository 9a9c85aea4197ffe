package org.gravamen.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What failed is said in a sentence, and in no words but the house's own.
 */
class MishapTests {

	@Test
	void theHousesOwnSentenceIsTold() {
		assertThat(Mishap.in("""
				org.camunda.bpm.engine.ProcessEngineException: Helena Boyd failed
				\tat org.camunda.Engine.run(Engine.java:1)
				Caused by: org.gravamen.dispatch.Courier$NotTaken: The mail server did not take the message.
				\tat org.gravamen.dispatch.SmtpCourier.carry(SmtpCourier.java:1)
				Caused by: java.io.IOException: minister@ministry.example
				""")).isEqualTo("The mail server did not take the message.");
	}

	@ParameterizedTest
	@CsvSource({
			"org.springframework.dao.DataIntegrityViolationException: Helena Boyd,The database did not take what was to be kept.",
			"java.net.ConnectException: Helena Boyd,A file or a connection failed.",
			"java.lang.IllegalStateException: Helena Boyd,The application itself failed here; its log says where.",
			"'',The application itself failed here; its log says where." })
	void ofWhatOthersSayOnlyTheKindIsTold(String trace, String sentence) {
		assertThat(Mishap.in(trace)).isEqualTo(sentence);
	}

}
