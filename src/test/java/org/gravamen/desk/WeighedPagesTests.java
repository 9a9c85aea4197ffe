package org.gravamen.desk;

import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.gravamen.evidence.Exhibits;
import org.gravamen.letter.LetterVersions;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.rehearsal.Rehearsals;
import org.gravamen.support.OnH2;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What findings amount to stands before whoever gives them, and before whoever relies on
 * them.
 */
@OnH2
class WeighedPagesTests extends Forgery {

	private static final String DEPARTS = "The reviewer departs from that";

	private static final String CONCLUSION = "The letter claims no more than is shown of these points";

	@Autowired
	private LetterVersions letters;

	@Autowired
	private Exhibits exhibits;

	@Test
	void theReviewerReadsOnTheBenchWhatTheFindingsAmountToAndWhy() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toTheReviewer();
		assertThat(bench(matter, "review-evidence", matter.reviewer())).contains(
				"If every check is in order, your findings amount to:", "Returned.", "SAMLA 2018, s. 11",
				"No exhibit is accepted", "findings are still to be made.");
	}

	@Test
	void theReviewerReadsOnTheCheckPageWhatTheAnswersAmountToAndWhy() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toTheReviewer();
		hold(matter.id(), "review-evidence", matter.reviewer().person());
		Cookie session = signedIn(matter.reviewer().person(), matter.reviewer().password());
		this.web
			.perform(put("/papers/" + this.paper + "/draft").cookie(session)
				.with(csrf())
				.contentType(MediaType.APPLICATION_JSON)
				.content(this.json.writeValueAsString(Map.of("version", 0, "answers",
						answers("gradingConfirmed", "yes", "provenanceHolds", "yes", "consentHolds", "yes", "noHarm",
								"no", "exculpatoryAddressed", "yes", "finding", "refuse", "reasons", "It harms.")))))
			.andExpect(status().isOk());
		assertThat(page("/papers/" + this.paper + "/check", session))
			.contains("With these answers your findings amount to:", "Returned.", "You depart from that: refused.");
	}

	@Test
	void theCouncilReadsADepartureItsGroundAndTheFingerprintBeforeItConvenesAndBeforeItAdvises() throws Exception {
		Rehearsal accepted = this.rehearsals.drafted().toTheChair();
		tellsTheDeparture(accepted, bench(accepted, "convene-panel", accepted.chair()));
		Rehearsal convened = this.rehearsals.drafted().toThePanel();
		tellsTheDeparture(convened, bench(convened, "give-opinion", convened.member()));
	}

	private void tellsTheDeparture(Rehearsal matter, String page) {
		assertThat(page).contains(DEPARTS, CONCLUSION, "Charity Commission guidance CC27",
				this.exhibits.manifest(matter.id()).fingerprint().shown(), "the same that the review accepted");
	}

	@Test
	void theDirectorReadsADepartureInTheRiteAndOnThePageOfTheMatter() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toTheDirector();
		assertThat(bench(matter, "sign-letter", matter.director())).contains(DEPARTS, CONCLUSION);
		Cookie session = signedIn(matter.director().person(), matter.director().password());
		assertThat(page("/matters/" + matter.slug(), session)).contains(DEPARTS, CONCLUSION);
	}

	@Test
	void aParagraphThatRestsOnAnOverrideIsMarkedInTheLetterThatCouncilAndDirectorRead() throws Exception {
		Rehearsal drafted = this.rehearsals.drafted();
		this.letters.write(drafted.id(), Rehearsals.letter("We ask that you designate Captain Venn."),
				drafted.officer().person());
		Rehearsal matter = drafted.toThePanel();
		assertThat(bench(matter, "give-opinion", matter.member())).contains("standing-mark",
				"May stand without an exhibit", "It rests on no exhibit of its own");
	}

	@Test
	void theMatrixIsTheFirstThingOnTheReviewersAndOnTheMembersBench() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toTheReviewer();
		matrixComesFirst(bench(matter, "review-evidence", matter.reviewer()));
		Rehearsal advised = this.rehearsals.drafted().toThePanel();
		matrixComesFirst(bench(advised, "give-opinion", advised.member()));
	}

	private static void matrixComesFirst(String page) {
		String papers = page.substring(page.indexOf("aria-label=\"The papers\""));
		assertThat(papers.indexOf("<h2")).isEqualTo(papers.indexOf("<h2 id=\"shown\""));
		assertThat(papers.indexOf("class=\"matrix__table\"")).isPositive()
			.isLessThan(papers.indexOf("id=\"letter\""))
			.isLessThan(papers.indexOf("id=\"evidence\""));
	}

	private String bench(Rehearsal matter, String key, Rehearsal.Account who) throws Exception {
		hold(matter.id(), key, who.person());
		return page("/papers/" + this.paper, signedIn(who.person(), who.password()));
	}

	private String page(String path, Cookie session) throws Exception {
		return this.web.perform(get(path).cookie(session))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
