package org.gravamen.people.web;

import org.gravamen.vocabulary.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
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

	/** Reached from {@link TurnedAway} alone, which says why. */
	@RequestMapping("/turned-away")
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String turnedAway(@RequestAttribute String code, @RequestAttribute String sentence, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("sentence", sentence);
		return "error";
	}

	/** Where a form goes that is too large to be read. */
	@RequestMapping("/too-large")
	String tooLarge() {
		throw new Refusal(Refusal.Reason.FILE_TOO_LARGE,
				"What was sent is too large, so nothing of it was read. Go back and choose a smaller file.");
	}

}
