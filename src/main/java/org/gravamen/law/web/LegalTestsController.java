package org.gravamen.law.web;

import java.util.Arrays;
import java.util.List;

import org.gravamen.law.LegalTest;
import org.gravamen.law.LegalTests;
import org.gravamen.law.Regime;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The legal tests, for everybody to read and nobody to change.
 */
@Controller
@RequestMapping("/legal-tests")
class LegalTestsController {

	private final LegalTests tests;

	LegalTestsController(LegalTests tests) {
		this.tests = tests;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("regimes",
				Arrays.stream(Regime.values()).map((regime) -> new Wordings(regime, this.tests.all(regime))).toList());
		return "law/tests";
	}

	@GetMapping("/{regime}/{version}")
	String one(@PathVariable String regime, @PathVariable String version, Model model) {
		LegalTest test = this.tests.get(known(regime), version);
		model.addAttribute("test", test);
		model.addAttribute("others",
				this.tests.all(test.regime()).stream().filter((other) -> !other.equals(test)).toList());
		return "law/test";
	}

	private static Regime known(String key) {
		return Arrays.stream(Regime.values())
			.filter((regime) -> regime.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no such legal test."));
	}

	/**
	 * A regime with every wording of its test.
	 *
	 * @param regime which
	 * @param tests the oldest first
	 */
	record Wordings(Regime regime, List<LegalTest> tests) {
	}

}
