package org.gravamen.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.forms.AnswerBinder;
import org.gravamen.forms.AnswerChecker;
import org.gravamen.forms.Conditions;
import org.gravamen.forms.FormCatalog;
import org.gravamen.letter.LetterPress;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersions;
import org.gravamen.organisation.Organisation;
import org.gravamen.people.People;
import org.gravamen.people.Rights;
import org.gravamen.submission.Allegations;
import org.gravamen.submission.KeptWordings;
import org.gravamen.submission.MeasuresOffered;
import org.gravamen.submission.Readiness;
import org.gravamen.submission.Submissions;
import org.mockito.Mockito;

import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * The pages on which one officer drafts a submission; the stores behind them are mocked,
 * and an exhibit is always missing.
 */
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = DraftingDesk.Pages.class)
@MockitoBean(types = { Submissions.class, Allegations.class, LetterVersions.class, People.class, Rights.class })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DraftingDesk {

	/**
	 * What these pages are made of. It is no configuration by name, or the whole
	 * application would find it.
	 */
	@ComponentScan(basePackages = { "org.gravamen.submission.web", "org.gravamen.letter.web", "org.gravamen.law" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests(\\$.*)?"))
	@Import({ OfficersPages.class, FormCatalog.class, AnswerChecker.class, AnswerBinder.class, LetterPress.class,
			WorkingDays.class, MeasuresOffered.class })
	class Pages {

		@Bean
		LetterReader letterReader(Organisation organisation) {
			return new LetterReader(organisation);
		}

		@Bean
		Conditions conditions() {
			return Mockito.mock(Conditions.class);
		}

		@Bean
		KeptWordings keptWordings() {
			return Mockito.mock(KeptWordings.class);
		}

		@Bean
		Readiness readiness() {
			return new Readiness(List.of((submission) -> Optional.of("Attach an exhibit.")));
		}

	}

}
