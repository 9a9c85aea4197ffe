package org.gravamen.law.web;

import java.time.Clock;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.organisation.Organisation;
import org.gravamen.organisation.Organisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The catalogue as people read it.
 */
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = LegalTestsPagesTests.Pages.class)
class LegalTestsPagesTests {

	@Autowired
	private MockMvc web;

	@Test
	void everyRegimeIsListedWithItsWordings() throws Exception {
		this.web.perform(get("/legal-tests"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("European Union: global human rights")))
			.andExpect(content().string(containsString("SAMLA 2018, section 11 as enacted")))
			.andExpect(content().string(containsString("SAMLA 2018, section 11 as amended")))
			.andExpect(content().string(containsString("lines are not checked against the text")));
	}

	@Test
	void aTestShowsItsElementsItsSourcesAndWhatNobodyChecked() throws Exception {
		this.web.perform(get("/legal-tests/uk-global-human-rights/section-11-as-amended"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Reasonable grounds (Condition A)")))
			.andExpect(content().string(containsString("Only where the urgent procedure is asked for")))
			.andExpect(content().string(containsString("legislation.gov.uk/ukpga/2018/13/section/11")))
			.andExpect(content().string(containsString("Not checked against the text")))
			.andExpect(content().string(containsString("A rule of this house, not law")))
			.andExpect(content().string(containsString("Since a day that has not been looked up")))
			.andExpect(content().string(not(containsString("Source: general knowledge"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "uk-anti-corruption/section-11-as-enacted", "uk-anti-corruption/section-11-as-amended",
			"us-global-magnitsky/executive-order-13818", "eu-global-human-rights/decision-2020-1999",
			"canada-jvcfoa/section-4", "australia-autonomous/regulation-6a" })
	void everyTestCanBeRead(String test) throws Exception {
		this.web.perform(get("/legal-tests/" + test)).andExpect(status().isOk());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "narnia/one", "uk-anti-corruption/section-12", "UK_ANTI_CORRUPTION/section-11-as-enacted" })
	void aTestThatTheCatalogueDoesNotHaveIsNotFound(String test) throws Exception {
		this.web.perform(get("/legal-tests/" + test)).andExpect(status().isNotFound());
	}

	@Configuration(proxyBeanMethods = false)
	@ComponentScan(basePackages = { "org.gravamen.web", "org.gravamen.law" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests\\$.*"))
	@Import(WorkingDays.class)
	static class Pages {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

		@Bean
		Organisation organisation() {
			return new Organisations().of("halden");
		}

	}

}
