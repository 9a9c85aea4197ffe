package org.gravamen.desk;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.gravamen.council.GivenOpinion;
import org.gravamen.council.OpinionFile;
import org.gravamen.council.RequiredChanges;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.letter.LetterVersions;
import org.gravamen.process.PaperId;
import org.gravamen.record.Chronicle;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.rehearsal.Rehearsals;
import org.gravamen.safecopy.Harmless;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.Fingerprint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A member gives a file with an opinion: it lies by the paper until then, goes where the
 * opinion goes, and is read by nobody else.
 */
class OpinionFilesTests {

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases extends Forgery {

		private static final byte[] PDF = Harmless.pdf(2);

		private static final Map<String, Object> VIEWS = Map.of("reasonableGrounds", "yes", "corroboration",
				"sufficient", "sourceRisk", "none-seen", "defamation", "none-seen", "disclosure", "authority-only",
				"declared", true);

		@Autowired
		Sittings sittings;

		@Autowired
		Chronicle chronicle;

		@Autowired
		RequiredChanges changes;

		@Autowired
		LetterVersions letters;

		@Test
		void aFileLiesByThePaperAndItsAuthorSeesItAsOthersWill() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			attach(matter.member(), "../My opinion\u202efdp.pdf", PDF).andExpect(redirectedUrl(file()));
			String page = page(file(), matter.member());
			assertThat(page).contains("My opinionfdp.pdf", "2 pages", Fingerprint.of(PDF).shown(), "Replace the file",
					"Take the file away", file() + "/2");
			this.web.perform(get(file() + "/1").cookie(session(matter.member())))
				.andExpect(status().isOk())
				.andExpect(header().string("Cache-Control", "no-store"))
				.andExpect(header().string("X-Content-Type-Options", "nosniff"))
				.andExpect(content().contentType("image/jpeg"));
			this.web.perform(get(file() + "/3").cookie(session(matter.member()))).andExpect(status().isNotFound());
			assertThat(page("/papers/" + this.paper, matter.member())).contains("With your opinion goes",
					"Look at the file, replace it or take it away");
		}

		@Test
		void itGoesWithTheOpinionIntoTheRecordAndOntoItsPage() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			Rehearsal.Account author = matter.member();
			hold(matter.id(), "give-opinion", author.person());
			attach(author, "opinion.pdf", PDF);
			advise(matter, author, "approve", "");
			assertThat(given(matter, author).file()).map(OpinionFile::fingerprint).contains(Fingerprint.of(PDF));
			assertThat(this.chronicle.entries(matter.id())).filteredOn((entry) -> entry.act().equals("Opinion given"))
				.singleElement()
				.satisfies((entry) -> assertThat(entry.documents())
					.extracting((document) -> document.name(), (document) -> document.fingerprint())
					.contains(tuple("File of the opinion", Fingerprint.of(PDF))));
			assertThat(count("select count(*) from opinion_draft_file where person_id = ?", author)).isZero();
			assertThat(page(opinion(matter, author), author)).contains("Privileged legal advice.",
					"Written opinion as a file", "opinion.pdf", Fingerprint.of(PDF).shown());
			assertThat(page(opinion(matter, author) + "/file", author)).contains("Privileged legal advice.", "2 pages");
			this.web.perform(get(file()).cookie(session(author))).andExpect(status().isConflict());
		}

		@Test
		void theAnswersAreCheckedWithTheFileThatGoesWithThem() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			attach(matter.member(), "opinion.pdf", PDF);
			this.web.perform(sent("check", posted(advice("approve", ""), Map.of())).cookie(session(matter.member())))
				.andExpect(status().isOk());
			assertThat(page("/papers/" + this.paper + "/check", matter.member())).contains("With it goes the file",
					"opinion.pdf", Fingerprint.of(PDF).shown());
		}

		@Test
		void nobodyReadsItBeforeTheyMayReadTheOpinion() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			List<Rehearsal.Account> panel = matter.members();
			hold(matter.id(), "give-opinion", panel.get(0).person());
			attach(panel.get(0), "opinion.pdf", PDF);
			String draft = file();
			advise(matter, panel.get(0), "approve", "");
			for (Rehearsal.Account other : List.of(panel.get(1), matter.chair(), matter.officer(), matter.director())) {
				closed(matter, panel.get(0), other, 404);
				this.web.perform(get(draft + "/1").cookie(session(other))).andExpect(status().is4xxClientError());
			}
			closed(matter, panel.get(0), matter.clerk(), 404);
			advise(matter, panel.get(1), "approve", "");
			assertThat(page(opinion(matter, panel.get(0)) + "/file", panel.get(1))).contains("opinion.pdf");
			this.web.perform(get(opinion(matter, panel.get(0)) + "/file/2").cookie(session(panel.get(1))))
				.andExpect(status().isOk())
				.andExpect(header().string("Cache-Control", "no-store"));
			assertThat(page("/matters/" + matter.slug(), panel.get(1))).contains("Read the file of");
			closed(matter, panel.get(0), matter.officer(), 404);
		}

		@Test
		void nobodyElseOpensWhatLiesByAPaper() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			attach(matter.member(), "opinion.pdf", PDF);
			for (Rehearsal.Account other : List.of(matter.members().get(1), matter.chair(), matter.officer())) {
				for (String path : List.of(file(), file() + "/1")) {
					this.web.perform(get(path).cookie(session(other))).andExpect(status().isForbidden());
				}
				attach(other, "other.pdf", Harmless.pdf(1)).andExpect(status().isForbidden());
				this.web.perform(post(file() + "/remove").with(csrf()).cookie(session(other)))
					.andExpect(status().isForbidden());
			}
			assertThat(page(file(), matter.member())).contains("opinion.pdf");
		}

		@Test
		void afterStandingAsideNobodyReadsIt() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			List<Rehearsal.Account> panel = matter.members();
			hold(matter.id(), "give-opinion", panel.get(0).person());
			attach(panel.get(0), "opinion.pdf", PDF);
			advise(matter, panel.get(0), "approve", "");
			advise(matter, panel.get(1), "approve", "");
			standAside(matter, panel.get(0));
			closed(matter, panel.get(0), panel.get(0), 403);
			closed(matter, panel.get(0), panel.get(1), 404);
			closed(matter, panel.get(0), matter.chair(), 404);
		}

		@Test
		void aFileWhosePaperGoesAwayWithoutAnOpinionIsDestroyed() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			Rehearsal.Account author = matter.member();
			hold(matter.id(), "give-opinion", author.person());
			attach(author, "opinion.pdf", PDF);
			List<UUID> kept = kept(author);
			assertThat(kept).hasSize(3);
			standAside(matter, author);
			destroyed(kept);
			assertThat(kept(author)).isEmpty();
			assertThat(count("select count(*) from opinion_draft_file where person_id = ?", author)).isZero();
		}

		@Test
		void aFileIsReplacedOrTakenAwayUntilTheOpinionIsGiven() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			Rehearsal.Account author = matter.member();
			hold(matter.id(), "give-opinion", author.person());
			attach(author, "opinion.pdf", PDF);
			List<UUID> first = kept(author);
			attach(author, "later.txt", "In my opinion it may go.".getBytes(StandardCharsets.UTF_8))
				.andExpect(redirectedUrl(file()));
			destroyed(first);
			assertThat(page(file(), author)).contains("later.txt").doesNotContain("opinion.pdf");
			List<UUID> second = kept(author);
			this.web.perform(post(file() + "/remove").with(csrf()).cookie(session(author)))
				.andExpect(redirectedUrl(file()));
			destroyed(second);
			advise(matter, author, "approve", "");
			assertThat(given(matter, author).file()).isEmpty();
		}

		@Test
		void whoConfirmsAnEarlierOpinionGivesItsFileAgainAndNoOther() throws Exception {
			Rehearsal matter = again();
			Rehearsal.Account author = matter.member();
			OpinionFile earlier = given(matter, author, 1).file().orElseThrow();
			hold(matter.id(), "give-opinion", author.person());
			assertThat(page(file(), author)).contains("opinion.pdf");
			attach(author, "other.txt", "On second thoughts.".getBytes(StandardCharsets.UTF_8));
			Map<String, Object> stands = answers("earlier", "stands", "declared", true);
			this.web.perform(sent("check", posted(stands, Map.of())).cookie(session(author)))
				.andExpect(status().isOk());
			assertThat(page("/papers/" + this.paper + "/check", author)).contains("opinion.pdf",
					"the file goes with it that went with it then");
			this.web.perform(give(session(author), posted(stands, Map.of()))).andExpect(status().isOk());
			assertThat(given(matter, author).file()).contains(earlier);
			assertThat(this.chronicle.entries(matter.id()))
				.filteredOn((entry) -> entry.act().equals("Opinion confirmed"))
				.singleElement()
				.satisfies((entry) -> assertThat(entry.documents()).hasSize(2));
			assertThat(count("select count(*) from opinion_file where person_id = ?", author)).isOne();
		}

		@Test
		void whoAltersAnEarlierOpinionKeepsItsFileUnlessItIsTakenAway() throws Exception {
			Rehearsal matter = again();
			Rehearsal.Account author = matter.member();
			hold(matter.id(), "give-opinion", author.person());
			this.web.perform(post(file() + "/remove").with(csrf()).cookie(session(author)))
				.andExpect(redirectedUrl(file()));
			assertThat(page(file(), author)).doesNotContain("opinion.pdf");
			advise(matter, author, "approve", "");
			assertThat(given(matter, author).file()).isEmpty();
			assertThat(given(matter, author, 1).file()).isPresent();
			assertThat(kept(author)).as("the file of the earlier opinion stays").hasSize(3);
		}

		@Test
		void theDirectorGoesThroughTheFileOfADissentBeforeSigning() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			List<Rehearsal.Account> panel = matter.members();
			hold(matter.id(), "give-opinion", panel.get(0).person());
			attach(panel.get(0), "dissent.pdf", Harmless.pdf(26));
			advise(matter, panel.get(0), "dissent", "The rosters are unsigned copies.");
			advise(matter, panel.get(1), "approve", "");
			advise(matter, panel.get(2), "approve", "");
			matter.minuted();
			Rehearsal.Account director = matter.director();
			hold(matter.id(), "sign-letter", director.person());
			String rite = "/papers/" + this.paper;
			assertThat(page(rite, director)).contains("its file, to the last page of 26", "Not yet opened");
			assertThat(page(opinion(matter, panel.get(0)), director)).contains("dissent.pdf", "26 pages");
			assertThat(page(rite, director)).contains("Not yet opened");
			assertThat(page(opinion(matter, panel.get(0)) + "/file", director)).contains("On from page 26");
			assertThat(page(rite, director)).contains("Not yet opened");
			sign(director).andExpect(status().isUnprocessableContent())
				.andExpect(jsonPath("$.complaints[0].sentence").value(containsString("its file to the last page")));
			page(opinion(matter, panel.get(0)) + "/file?from=26", director);
			assertThat(page(rite, director)).doesNotContain("Not yet opened");
			sign(director).andExpect(status().isOk());
		}

		private ResultActions sign(Rehearsal.Account director) throws Exception {
			Map<String, Object> answers = new HashMap<>();
			this.form.orElseThrow().questions().forEach((question) -> {
				switch (question.key()) {
					case "decision" -> answers.put("decision", "sign");
					case "signedName" -> answers.put("signedName", director.person().name());
					case "dissentReasons" -> answers.put("dissentReasons", "The roster is corroborated.");
					default -> {
						if (question.key().startsWith("read")) {
							answers.put(question.key(), true);
						}
					}
				}
			});
			return this.web.perform(give(session(director), posted(answers, Map.of("password", director.password()))));
		}

		/** The first member asked for a change, with a file; it was made. */
		private Rehearsal again() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			List<Rehearsal.Account> panel = matter.members();
			hold(matter.id(), "give-opinion", panel.get(0).person());
			attach(panel.get(0), "opinion.pdf", PDF);
			advise(matter, panel.get(0), "approve-with-changes", "Say which limb.");
			advise(matter, panel.get(1), "approve", "");
			advise(matter, panel.get(2), "approve", "");
			matter.minuted();
			this.letters.write(matter.id(),
					Rehearsals.letter("We ask that you designate Captain Venn by the first limb [E-01]."),
					matter.officer().person());
			this.changes.of(matter.id())
				.forEach((one) -> this.changes.answer(matter.id(), one.id(), true, "In paragraph 1.",
						matter.officer().person()));
			return matter.toThePanel();
		}

		private ResultActions attach(Rehearsal.Account who, String name, byte[] bytes) throws Exception {
			return this.web.perform(MockMvcRequestBuilders.multipart(file())
				.file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
				.with(csrf())
				.cookie(session(who)));
		}

		private void standAside(Rehearsal matter, Rehearsal.Account member) throws Exception {
			this.web
				.perform(post("/matters/" + matter.slug() + "/stand-aside").param("reason", "A cousin.")
					.with(csrf())
					.cookie(session(member)))
				.andExpect(redirectedUrl("/"));
		}

		private void advise(Rehearsal matter, Rehearsal.Account member, String advice, String grounds)
				throws Exception {
			hold(matter.id(), "give-opinion", member.person());
			this.web.perform(give(session(member), posted(advice(advice, grounds), Map.of())))
				.andExpect(status().isOk());
		}

		private static Map<String, Object> advice(String advice, String grounds) {
			Map<String, Object> answers = new HashMap<>(VIEWS);
			answers.put("earlier", "alter");
			answers.put("advice", advice);
			answers.put("grounds", grounds);
			return answers;
		}

		private GivenOpinion given(Rehearsal matter, Rehearsal.Account member) {
			return given(matter, member, 0);
		}

		/** The opinion of a member so many rounds ago. */
		private GivenOpinion given(Rehearsal matter, Rehearsal.Account member, int ago) {
			Sitting sitting = this.sittings.all(matter.id()).get(ago);
			Optional<GivenOpinion> given = sitting.panel()
				.opinions()
				.stream()
				.filter((one) -> one.member().equals(member.person().id()))
				.findFirst();
			return given.orElseThrow();
		}

		private void closed(Rehearsal matter, Rehearsal.Account author, Rehearsal.Account reader, int status)
				throws Exception {
			for (String path : List.of("/file", "/file/1")) {
				this.web.perform(get(opinion(matter, author) + path).cookie(session(reader)))
					.andExpect(status().is(status))
					.andExpect(content().string(not(containsString("opinion.pdf"))));
			}
		}

		/** The original, and the picture of each page. */
		private List<UUID> kept(Rehearsal.Account author) {
			return this.jdbc.sql("""
					select f.kept_id from opinion_file f where f.person_id = :author
					union all select p.kept_id from opinion_file_page p join opinion_file f on f.id = p.file_id
					where f.person_id = :author""")
				.param("author", author.person().id().value())
				.query(UUID.class)
				.list();
		}

		private void destroyed(List<UUID> kept) {
			assertThat(kept).isNotEmpty();
			assertThat(this.jdbc
				.sql("select count(*) from vault_key where vault_id in (:kept) and destroyed_at is not null")
				.param("kept", kept)
				.query(Integer.class)
				.single()).isEqualTo(kept.size());
		}

		private int count(String sql, Rehearsal.Account who) {
			return this.jdbc.sql(sql).param(who.person().id().value()).query(Integer.class).single();
		}

		private String file() {
			PaperId held = this.paper;
			return "/papers/" + held + "/file";
		}

		private static String opinion(Rehearsal matter, Rehearsal.Account member) {
			return "/matters/" + matter.slug() + "/opinions/" + member.person().id();
		}

		private Cookie session(Rehearsal.Account who) throws Exception {
			return signedIn(who.person(), who.password());
		}

		private String page(String path, Rehearsal.Account who) throws Exception {
			return this.web.perform(get(path).cookie(session(who)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString();
		}

	}

}
