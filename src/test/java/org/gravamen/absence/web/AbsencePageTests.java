package org.gravamen.absence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.absence.Absence;
import org.gravamen.absence.AbsenceBook;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

import static org.gravamen.support.OfficersPages.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Somebody says when they are away and who stands in, and takes it back.
 */
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = AbsenceController.class)
@Import(OfficersPages.class)
@MockitoBean(types = Rights.class)
class AbsencePageTests {

	private static final Person MIRIAM = new Person(PersonId.next(), "miriam", "Prof. Miriam <Lowe>",
			"miriam@halden.example", Set.of(Role.COUNCIL_MEMBER), true);

	@Autowired
	private MockMvc web;

	@MockitoBean
	private AbsenceBook book;

	@MockitoBean
	private People people;

	@BeforeEach
	void aColleague() {
		given(this.book.colleagues(OFFICER)).willReturn(List.of(MIRIAM));
		given(this.people.all(any())).willReturn(Map.of(MIRIAM.id(), MIRIAM));
	}

	@Test
	void anAbsenceIsShownWithWhoStandsIn() throws Exception {
		UUID id = UUID.randomUUID();
		given(this.book.of(OFFICER)).willReturn(List.of(new Absence(id, OFFICER.id(), LocalDate.of(2026, 12, 24),
				LocalDate.of(2027, 1, 3), Optional.of(MIRIAM.id()))));
		this.web.perform(get("/absence"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("From Thursday 24 December 2026 to Sunday 3 January 2027")))
			.andExpect(content().string(containsString("Prof. Miriam &lt;Lowe&gt; stands in for you.")));
		this.web.perform(post("/absence/" + id + "/end")).andExpect(redirectedUrl("/absence"));
		then(this.book).should().end(id, OFFICER);
	}

	@Test
	void anAbsenceIsEntered() throws Exception {
		this.web
			.perform(post("/absence").param("first", " 2026-12-24 ")
				.param("last", "2027-01-03")
				.param("substitute", MIRIAM.id().toString()))
			.andExpect(redirectedUrl("/absence"));
		then(this.book).should()
			.enter(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 3), Optional.of(MIRIAM.id()), OFFICER);
	}

	@Test
	void aDayThatIsNoneIsShownAgainWithWhatToDo() throws Exception {
		this.web.perform(post("/absence").param("first", "2026-02-31").param("last", "2026-03-01"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("href=\"#first\">Write the day as year")))
			.andExpect(content().string(containsString("value=\"2026-02-31\"")));
		this.web.perform(
				post("/absence").param("first", "2026-02-28").param("last", "2026-03-01").param("substitute", "nobody"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("href=\"#substitute\">Choose a member")));
		then(this.book).should(never()).enter(any(), any(), any(), any());
	}

	@Test
	void whatTheBookRefusesIsSaidBesideTheQuestion() throws Exception {
		willThrow(new AnswersRefused(List.of(new Complaint("last", "The last day is before the first."))))
			.given(this.book)
			.enter(any(), any(), any(), any());
		this.web.perform(post("/absence").param("first", "2026-12-24").param("last", "2026-12-23"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("id=\"last-error\">The last day is before the first.")));
	}

}
