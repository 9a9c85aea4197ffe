package org.gravamen.submission.web;

import java.util.List;
import java.util.UUID;

import org.gravamen.submission.Identifier;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.DraftingDesk;
import org.gravamen.support.OfficersPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.gravamen.support.OfficersPages.MATTER;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.gravamen.support.OfficersPages.matter;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Targets and supporters are written down, and what does not fit is asked again.
 */
@DraftingDesk
class TargetPagesTests {

	@Autowired
	private MockMvc web;

	@Autowired
	private Submissions submissions;

	private final Submission matter = matter(Stage.PREPARATION, OFFICER.id());

	@BeforeEach
	void itLiesOnTheDesk() {
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(this.matter);
	}

	@Test
	void aTargetIsAddedWithTheRowsThatAreFilled() throws Exception {
		this.web
			.perform(post(MATTER + "/targets/new").param("kind", "INDIVIDUAL")
				.param("name", "Ilse Marr")
				.param("identifiers[0].kind", "PLACE_OF_BIRTH")
				.param("identifiers[0].value", "Orlo, Varenia")
				.param("identifiers[1].kind", "")
				.param("identifiers[1].value", ""))
			.andExpect(redirectedUrl(MATTER + "/drafting#targets"));
		verify(this.submissions)
			.addTarget(eq(this.matter.id()),
					argThat((target) -> target.name().equals("Ilse Marr") && target.identifiers()
						.equals(List.of(new Identifier(Identifier.Kind.PLACE_OF_BIRTH, "Orlo, Varenia")))),
					eq(OFFICER));
	}

	@Test
	void aTargetWithoutANameIsShownAgainWithWhatIsMissing() throws Exception {
		this.web.perform(post(MATTER + "/targets/new").param("kind", "INDIVIDUAL").param("position", "Commander"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#name\">Write the name of the target.</a>")))
			.andExpect(content().string(containsString("value=\"Commander\"")));
		verify(this.submissions, never()).addTarget(any(), any(), any());
	}

	@Test
	void aDateThatIsNoneIsRefusedBesideTheIdentifiers() throws Exception {
		this.web
			.perform(post(MATTER + "/targets/new").param("kind", "INDIVIDUAL")
				.param("name", "Ilse Marr")
				.param("identifiers[0].kind", "DATE_OF_BIRTH")
				.param("identifiers[0].value", "22/03/1961"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("href=\"#identifiers\"")))
			.andExpect(content().string(containsString("22/03/1961")));
	}

	@Test
	void anUnofferedKindSaysNothingOfClasses() throws Exception {
		this.web.perform(post(MATTER + "/targets/new").param("kind", "SHIP").param("name", "Ilse Marr"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Choose from the answers that are offered.")))
			.andExpect(content().string(not(containsString("org.gravamen"))));
	}

	@Test
	void aTargetIsShownForChange() throws Exception {
		this.web.perform(get(MATTER + "/targets/" + this.matter.targets().get(0).id()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"V 1234567\"")));
		this.web.perform(get(MATTER + "/targets/" + UUID.randomUUID())).andExpect(status().isNotFound());
	}

	@Test
	void aSupporterIsAddedUnnamedUnlessAgreed() throws Exception {
		this.web.perform(post(MATTER + "/supporters/new").param("name", "Nadia Ferris").param("body", "House of Lords"))
			.andExpect(redirectedUrl(MATTER + "/drafting#supporters"));
		verify(this.submissions).addSupporter(eq(this.matter.id()), argThat((one) -> !one.mayBeNamed()), eq(OFFICER));
	}

}
