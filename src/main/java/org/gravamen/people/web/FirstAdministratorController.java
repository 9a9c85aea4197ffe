package org.gravamen.people.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.people.FirstAdministrator;
import org.gravamen.people.NewPerson;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the first administrator comes in.
 */
@Controller
@RequestMapping("/first-administrator/{token}")
class FirstAdministratorController {

	private final FirstAdministrator administrator;

	private final Typed typed;

	FirstAdministratorController(FirstAdministrator administrator, Typed typed) {
		this.administrator = administrator;
		this.typed = typed;
	}

	@GetMapping
	String page(@PathVariable String token, Model model) {
		this.administrator.require(token);
		model.addAttribute("typed", new NewPerson("", "", "", ""));
		model.addAttribute("faults", Map.of());
		return "people/first-administrator";
	}

	@PostMapping
	String settle(@PathVariable String token, @RequestParam String name, @RequestParam String signInName,
			@RequestParam String email, @RequestParam String password, @RequestParam String again, Model model,
			HttpServletResponse response) {
		NewPerson who = new NewPerson(name, signInName, email, password);
		Map<String, String> faults = this.typed.faults(who, again);
		if (faults.isEmpty()) {
			this.administrator.settle(token, who);
			return "redirect:/sign-in";
		}
		this.administrator.require(token);
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		model.addAttribute("typed", who);
		model.addAttribute("faults", faults);
		return "people/first-administrator";
	}

}
