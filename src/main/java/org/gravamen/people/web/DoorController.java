package org.gravamen.people.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The pages at the door.
 */
@Controller
class DoorController {

	@GetMapping("/sign-in")
	String signIn() {
		return "sign-in";
	}

	@RequestMapping("/expired")
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String expired(Model model) {
		model.addAttribute("code", "FORM_EXPIRED");
		model.addAttribute("sentence",
				"This page was open too long, so nothing was sent. Go back, copy what you wrote, "
						+ "load the page again and send it once more.");
		return "error";
	}

}
