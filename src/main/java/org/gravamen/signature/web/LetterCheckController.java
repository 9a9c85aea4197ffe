package org.gravamen.signature.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.signature.LetterCheck;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where anybody checks whether a letter that they received is the one that was signed.
 * Nobody signs in for it, and nothing of the file is kept.
 */
@Controller
@RequestMapping("/check-a-letter")
class LetterCheckController {

	private final LetterCheck check;

	LetterCheckController(LetterCheck check) {
		this.check = check;
	}

	@GetMapping
	String ask(Model model) {
		return page("", "", model);
	}

	@PostMapping
	String answer(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "") String fingerprint, Model model, HttpServletResponse response) {
		try {
			Fingerprint asked = asked(file, fingerprint);
			Optional<LetterCheck.Genuine> found = this.check.find(asked);
			model.addAttribute("asked", asked.hex());
			model.addAttribute("genuine", found.orElse(null));
			return page("", "", model);
		}
		catch (Refusal refusal) {
			response.setStatus(refusal.reason().status());
			return page(fingerprint, refusal.sentence(), model);
		}
	}

	private static Fingerprint asked(@Nullable MultipartFile file, String fingerprint) {
		if (file != null && !file.isEmpty()) {
			return Fingerprint.of(bytes(file));
		}
		String digits = fingerprint.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
		if (digits.isEmpty()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Choose the letter, or write its fingerprint.");
		}
		if (!digits.matches("[0-9a-f]{64}")) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"A fingerprint has 64 digits, each from 0 to 9 or from a to f. Copy the whole of it.");
		}
		return new Fingerprint(digits);
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file broke off.", ex);
		}
	}

	private static String page(String typed, String fault, Model model) {
		model.addAttribute("typed", typed);
		model.addAttribute("fault", fault);
		return "signature/check-a-letter";
	}

}
