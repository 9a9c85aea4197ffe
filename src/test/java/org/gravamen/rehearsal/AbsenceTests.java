package org.gravamen.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.absence.AbsenceBook;
import org.gravamen.council.SeatedNames;
import org.gravamen.forms.Option;
import org.gravamen.process.Paper;
import org.gravamen.process.UserTasks;
import org.gravamen.process.Worklist;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/**
 * Whoever is away cannot be named, and whoever stands in is called so wherever they act.
 */
class AbsenceTests {

	@Nested
	@OnH2
	@AutoConfigureMockMvc
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	@AutoConfigureMockMvc
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	class Postgres extends Cases {

	}

	abstract static class Cases extends Walks {

		@Autowired
		AbsenceBook book;

		@Autowired
		SeatedNames names;

		@Autowired
		Worklist worklist;

		@Autowired
		UserTasks tasks;

		@Autowired
		MockMvc web;

		@Test
		void whoeverIsAwayIsNotOfferedAndTheServerDoesNotNameThem() {
			Player away = away();
			this.walk.toTheChair();
			assertThat(offered()).extracting(Option::value)
				.contains(this.cast.members().get(0).person().id().toString())
				.doesNotContain(away.person().id().toString());
			List<String> named = List.of(away.person().id().toString(),
					this.cast.members().get(0).person().id().toString(),
					this.cast.members().get(1).person().id().toString());
			assertThatException().isThrownBy(
					() -> this.desk.answer(this.cast.chair(), this.id, "convene-panel", Map.of("members", named)));
			this.book.end(this.book.of(away.person()).get(0).id(), away.person());
			assertThat(offered()).extracting(Option::value).contains(away.person().id().toString());
		}

		@Test
		void whoeverStandsInIsCalledSoWhereverTheyAct() throws Exception {
			Player away = away();
			Player substitute = this.cast.members().get(0);
			String both = substitute.person().name() + " for " + away.person().name();
			this.walk.toTheChair();
			assertThat(offered()).contains(new Option(substitute.person().id().toString(), both));
			this.route.convene(this.cast, this.id);
			this.cast.members().forEach((one) -> this.route.declareNoInterest(one, this.id));
			page("/matters/" + this.walk.slug(), both);
			this.cast.members().forEach((one) -> this.route.approve(one, this.id));
			page("/matters/" + this.walk.slug() + "/opinions/" + substitute.person().id(), both);
			assertThat(this.names.today(this.cast.members().get(1).person().id()))
				.isEqualTo(this.cast.members().get(1).person().name());
		}

		private void page(String path, String words) throws Exception {
			this.web.perform(get(path).with(user(this.cast.chair().person().id().toString())))
				.andExpect(content().string(containsString(words)));
		}

		/**
		 * A fourth member, who is away today, and for whom the first of the panel stands
		 * in.
		 */
		private Player away() {
			Player away = this.accounts.welcome().members().get(1);
			LocalDate today = this.calendar.today();
			this.book.enter(today, today.plusDays(9), Optional.of(this.cast.members().get(0).person().id()),
					away.person());
			return away;
		}

		private List<Option> offered() {
			Paper paper = this.worklist.inbox(this.cast.chair().person())
				.stream()
				.filter((one) -> one.submission().equals(this.id) && one.key().equals("convene-panel"))
				.findFirst()
				.orElseThrow();
			this.worklist.take(paper.id(), this.cast.chair().person());
			return this.tasks.open(paper.id(), this.cast.chair().person())
				.prepared()
				.options()
				.getOrDefault("eligibleMembers", List.of());
		}

	}

}
