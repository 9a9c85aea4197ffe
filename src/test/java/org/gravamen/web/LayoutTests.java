package org.gravamen.web;

import java.time.Clock;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.test.context.ContextConfiguration;

import jakarta.servlet.http.Cookie;

import java.util.List;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = LayoutTests.Pages.class)
class LayoutTests {

	@Autowired
	private MockMvc web;

	@Test
	void theSignInPageStandsInTheLayout() throws Exception {
		this.web.perform(get("/sign-in-page"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("<title>Sign in – Halden Justice Trust</title>")))
			.andExpect(content().string(containsString("/assets/site-")))
			.andExpect(content().string(containsString("name=\"password\"")))
			.andExpect(content().string(not(containsString("Sign out"))));
	}

	@Test
	void noPageOfTheLayoutCarriesStylesOrScriptsInline() throws Exception {
		this.web.perform(get("/sign-in-page"))
			.andExpect(content().string(not(containsString("style="))))
			.andExpect(content().string(not(containsString("<style"))))
			.andExpect(content().string(not(containsString("onclick"))));
	}

	@Test
	void theEntryOfThePageIsMarkedInTheNavigation() throws Exception {
		this.web.perform(get("/sign-in-page"))
			.andExpect(content().string(containsString("<a href=\"/register\" aria-current=\"true\">Register</a>")))
			.andExpect(content().string(containsString("<a href=\"/help\">Help</a>")));
	}

	@Test
	void anErrorPageSaysTheSentenceTheCodeAndTheReference() throws Exception {
		this.web.perform(get("/error-page"))
			.andExpect(content().string(containsString("Only the director may sign this letter.")))
			.andExpect(content().string(containsString("NOT_YOURS")))
			.andExpect(content().string(containsString("7c1e90ab")));
	}

	@Test
	void theChosenTextSizeIsOnEveryPage() throws Exception {
		this.web.perform(get("/sign-in-page").cookie(new Cookie("text-size", "largest")))
			.andExpect(content().string(containsString("data-text=\"largest\"")));
	}

	@Test
	void anUnknownTextSizeIsTheStandardOne() throws Exception {
		this.web.perform(get("/sign-in-page").cookie(new Cookie("text-size", "\"><script>")))
			.andExpect(content().string(containsString("data-text=\"standard\"")));
	}

	@Test
	void choosingATextSizeLeadsBackToThePage() throws Exception {
		this.web.perform(post("/text-size").param("size", "large").param("back", "/papers?late=true"))
			.andExpect(redirectedUrl("/papers?late=true"))
			.andExpect(header().string(HttpHeaders.SET_COOKIE, containsString("text-size=large")));
	}

	@Test
	void choosingATextSizeNeverLeadsElsewhere() throws Exception {
		for (String elsewhere : List.of("https://example.org", "//example.org", "/\\example.org")) {
			this.web.perform(post("/text-size").param("size", "large").param("back", elsewhere))
				.andExpect(redirectedUrl("/"));
		}
	}

	@Test
	void browsersMayKeepAssetsForEver() throws Exception {
		this.web.perform(get(new Assets().url("page.js")))
			.andExpect(status().isOk())
			.andExpect(header().string(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable"));
	}

	@Configuration(proxyBeanMethods = false)
	@Import({ Assets.class, AssetCaching.class, TextSizes.class, TextSizePage.class, DatesInWords.class,
			PlainPages.class })
	static class Pages {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

	}

	record Link(String label, String href, boolean current) {
	}

	record Named(String name) {
	}

	@Controller
	static class PlainPages {

		@GetMapping("/sign-in-page")
		String signIn(Model model) {
			model.addAttribute("organisation", new Named("Halden Justice Trust"));
			model.addAttribute("navigation",
					List.of(new Link("Register", "/register", true), new Link("Help", "/help", false)));
			return "sign-in";
		}

		@GetMapping("/error-page")
		String error(Model model) {
			model.addAttribute("sentence", "Only the director may sign this letter.");
			model.addAttribute("code", "NOT_YOURS");
			model.addAttribute("reference", "7c1e90ab");
			return "error";
		}

	}

}
