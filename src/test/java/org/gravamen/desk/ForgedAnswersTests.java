package org.gravamen.desk;

import java.util.List;
import java.util.Map;

import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody sends in place of the answers that the page would send is refused
 * with a code and a sentence, and nothing changes.
 */
class ForgedAnswersTests {

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases extends ForgedWithdrawal {

		@Test
		void aKeyThatTheFormDoesNotHave() throws Exception {
			refused(answers("decision", "refuse", "reason", "No.", "withdrawalConfirmed", true), 400, "UNKNOWN_FIELD",
					"This form has no question “withdrawalConfirmed”.");
		}

		@Test
		void anOptionThatIsNotOffered() throws Exception {
			complained(answers("decision", "burn", "reason", "No."), "decision");
		}

		@Test
		void aValueOfAnotherShape() throws Exception {
			complained(answers("decision", List.of("refuse"), "reason", "No."), "decision");
			complained(answers("decision", "refuse", "reason", Map.of("text", "No.")), "reason");
			complained(answers("decision", 1, "reason", "No."), "decision");
		}

		@Test
		void aTextThatIsTooLong() throws Exception {
			complained(answers("decision", "refuse", "reason", "x".repeat(100_001)), "reason");
		}

		@Test
		void aTextThatCannotBeKept() throws Exception {
			complained(answers("decision", "refuse", "reason", "No\0."), "reason");
		}

		@Test
		void nothingAtAll() throws Exception {
			complained(Map.of(), "decision");
		}

		@Test
		void aVersionOfTheFormThatIsNotTheirs() throws Exception {
			this.version = "another";
			refused(answers("decision", "refuse", "reason", "No."), 409, "STALE_VERSION",
					"another version of the form");
		}

		@Test
		void aBodyThatIsNotJson() throws Exception {
			for (String body : List.of("", "decision=refuse", "{", "[]", "{\"answers\":null}", "{\"answers\":[]}",
					"{\"answers\":{\"a\":".repeat(600))) {
				refused(this.director, body, 400, "BODY_INVALID", "cannot be read");
			}
		}

		@Test
		void aNameThatStandsTwice() throws Exception {
			String body = posted(Map.of("decision", "refuse", "reason", "No."));
			for (String twice : List.of(body.replace("\"decision\":", "\"decision\":\"confirm\",\"decision\":"),
					body.replace("\"seen\":", "\"answers\":{},\"seen\":"))) {
				assertThat(twice).isNotEqualTo(body);
				refused(this.director, twice, 400, "BODY_INVALID", "cannot be read");
			}
		}

		@Test
		void aFingerprintThatIsNone() throws Exception {
			this.web
				.perform(give(signedIn(this.director),
						this.json.writeValueAsString(Map.of("answers", Map.of(), "seen", "'; drop table paper",
								"formVersion", this.version))))
				.andExpect(status().isUnprocessableContent());
		}

	}

}
