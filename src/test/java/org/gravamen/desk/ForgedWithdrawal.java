package org.gravamen.desk;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.gravamen.people.Parts;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.law.Regime;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Withdrawals;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A withdrawal before the director, and a stranger who would answer it otherwise than its
 * page does.
 */
abstract class ForgedWithdrawal extends Forgery {

	private static final String PASSWORD = "a long enough password";

	@Autowired
	People people;

	@Autowired
	Parts parts;

	@Autowired
	Submissions submissions;

	@Autowired
	Withdrawals withdrawals;

	Person director = nobody();

	SubmissionId submission = SubmissionId.next();

	@BeforeEach
	void aWithdrawalWaitsForTheDirector() {
		Person officer = welcome(Role.CASE_OFFICER);
		this.director = welcome(Role.DIRECTOR);
		this.submission = this.submissions
			.open(new OpenSubmission("Colonel Darian Voss", "Measures", "Detention.",
					Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", null, Set.of(Measure.ASSET_FREEZE)), officer)
			.id();
		this.withdrawals.propose(this.submission, "The client no longer consents.", officer);
		hold(this.submission, "confirm-withdrawal", this.director);
	}

	void complained(Map<String, Object> answers, String field) throws Exception {
		Cookie session = signedIn(this.director);
		Map<String, Object> before = everything();
		this.web.perform(give(session, posted(answers)))
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.code").value("FIELD_INVALID"))
			.andExpect(jsonPath("$.complaints[0].field").value(field))
			.andExpect(jsonPath("$.complaints[0].sentence").isNotEmpty());
		assertThat(everything()).isEqualTo(before);
	}

	void refused(Map<String, Object> answers, int status, String code, String sentence) throws Exception {
		refused(this.director, posted(answers), status, code, sentence);
	}

	void refused(Person who, String body, int status, String code, String sentence) throws Exception {
		refused(signedIn(who), sent("give", body), status, code, sentence);
	}

	String posted(Map<String, Object> answers) {
		return posted(answers, Map.of());
	}

	Cookie signedIn(Person person) throws Exception {
		return signedIn(person, PASSWORD);
	}

	Person welcome(Role... roles) {
		Person person = new Person(PersonId.next(), "a." + UUID.randomUUID(), "Helena Boyd", "helena@halden.example",
				Set.of(roles), true);
		this.people.welcome(person, PASSWORD);
		return person;
	}

	private static Person nobody() {
		return new Person(PersonId.next(), "nobody", "Nobody", "nobody@halden.example", Set.of(), false);
	}

}
