package org.gravamen.support;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.organisation.Organisation;
import org.gravamen.organisation.Organisations;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.submission.Allegation;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Description;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Names;
import org.gravamen.submission.Position;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.SubmissionNumber;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Pages as one case officer sees them who is signed in, and the matter on that officer's
 * desk: for tests of pages whose modules are mocked. Imported beside a scan of the pages
 * in question.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.gravamen.web",
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
public class OfficersPages implements WebMvcConfigurer {

	/** Who is signed in. */
	public static final Person OFFICER = new Person(PersonId.next(), "anneke", "Anneke Brandt", "anneke@halden.example",
			Set.of(Role.CASE_OFFICER), true);

	/** When everything happened. */
	public static final Instant NOW = Instant.parse("2026-11-23T14:32:00Z");

	/** How addresses call the matter. */
	public static final String SLUG = "HJT-S-2026-041";

	/** Where the matter's pages are. */
	public static final String MATTER = "/matters/" + SLUG;

	/**
	 * The test that the matter is judged by; nobody has verified that the newer applies.
	 */
	public static final TestVersion TEST = new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-enacted");

	/**
	 * A matter with one target.
	 * @param stage where it stands
	 * @param officer whose it is
	 * @return the matter, a new one each time
	 */
	public static Submission matter(Stage stage, PersonId officer) {
		return matter(stage, officer, List.of());
	}

	/**
	 * A matter whose one target is accused.
	 * @param stage where it stands
	 * @param officer whose it is
	 * @param allegations what its target is accused of
	 * @return the matter, a new one each time
	 */
	public static Submission matter(Stage stage, PersonId officer, List<Allegation> allegations) {
		Description words = new Description("Colonel Darian Voss", "Measures", "Detention <without> charge.", "Varenia",
				"", Set.of(Measure.ASSET_FREEZE));
		Target target = new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, Names.of("Darian Voss"),
				List.of(Position.of("Commander")),
				List.of(new Identifier(Identifier.Kind.PASSPORT, "V 1234567"),
						new Identifier(Identifier.Kind.DATE_OF_BIRTH, "1961"),
						new Identifier(Identifier.Kind.DATE_OF_BIRTH, "1962-03")),
				List.of(), Optional.empty(), Assessment.NONE, allegations);
		return new Submission(SubmissionId.next(), SubmissionNumber.ofSlug(SLUG), words, List.of(TEST), officer, NOW,
				stage, NOW, List.of(target), List.of());
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	Organisation organisation() {
		return new Organisations().of("halden");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new TheOfficer());
	}

	private static final class TheOfficer implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType() == Person.class;
		}

		@Override
		public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
				NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
			return OFFICER;
		}

	}

}
