package org.gravamen.web;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.http.HttpServletRequest;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.vocabulary.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Says a refusal: as a page to a person, as JSON (RFC 9457) to an island. Never a trace,
 * a path or a class name.
 */
@ControllerAdvice
class Refusals {

	private static final Logger log = LoggerFactory.getLogger(Refusals.class);

	private static final int REFERENCE_BYTES = 4;

	@ExceptionHandler(Refusal.class)
	Object refused(Refusal refusal, HttpServletRequest request) {
		return say(request, HttpStatus.valueOf(refusal.reason().status()), refusal.reason().name(), refusal.sentence());
	}

	@ExceptionHandler(AnswersRefused.class)
	Object refused(AnswersRefused refused, HttpServletRequest request) {
		if (wantsJson(request)) {
			return ResponseEntity.unprocessableContent().body(new Complaints("FIELD_INVALID", refused.complaints()));
		}
		return say(request, HttpStatus.UNPROCESSABLE_CONTENT, "FIELD_INVALID", String.valueOf(refused.getMessage()));
	}

	@ExceptionHandler({ NoResourceFoundException.class, MethodArgumentTypeMismatchException.class })
	Object notFound(HttpServletRequest request) {
		return say(request, HttpStatus.NOT_FOUND, "NOT_FOUND",
				"There is no such page. Check the address, or begin again at your papers.");
	}

	@ExceptionHandler({ HttpMessageNotReadableException.class, ServletRequestBindingException.class })
	Object unreadable(HttpServletRequest request) {
		return say(request, HttpStatus.BAD_REQUEST, "BODY_INVALID",
				"What was sent cannot be read, so nothing was changed. Load the page again and send it once more.");
	}

	@ExceptionHandler(ConcurrencyFailureException.class)
	Object overtaken(HttpServletRequest request) {
		return say(request, HttpStatus.CONFLICT, "TASK_ALREADY_DONE",
				"Somebody else did this at the same moment. Nothing of yours was changed; open the paper again.");
	}

	private static Object say(HttpServletRequest request, HttpStatusCode status, String code, String sentence) {
		String reference = HexFormat.of()
			.toHexDigits(ThreadLocalRandom.current().nextInt())
			.substring(0, 2 * REFERENCE_BYTES);
		log.info("Refused {} with {}, reference {}", request.getMethod(), code, reference);
		if (wantsJson(request)) {
			return ResponseEntity.status(status)
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(new Said(code, sentence, reference));
		}
		ModelAndView page = new ModelAndView("error", status);
		page.addObject("code", code);
		page.addObject("sentence", sentence);
		page.addObject("reference", reference);
		return page;
	}

	private static boolean wantsJson(HttpServletRequest request) {
		return String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE);
	}

	/**
	 * A refusal as an island reads it.
	 *
	 * @param code stable
	 * @param sentence what is wrong and what to do
	 * @param reference to quote to the clerk
	 */
	record Said(String code, String sentence, String reference) {
	}

	/**
	 * What is wrong with answers.
	 *
	 * @param code stable
	 * @param complaints one for each field
	 */
	record Complaints(String code, List<Complaint> complaints) {
	}

}
