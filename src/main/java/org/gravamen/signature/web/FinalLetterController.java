package org.gravamen.signature.web;

import java.util.concurrent.TimeUnit;

import org.gravamen.letter.LetterPress;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.signature.SignedLetter;
import org.gravamen.signature.SignedLetters;
import org.gravamen.signature.SigningRequest;
import org.gravamen.signature.SigningRequests;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The letter exactly as it will be sent, made from the very bytes that were fixed, and
 * the signed letter.
 */
@Controller
@RequestMapping("/matters/{slug}")
class FinalLetterController {

	private final Submissions submissions;

	private final Rights rights;

	private final SigningRequests requests;

	private final SignedLetters signed;

	private final LetterPress press;

	FinalLetterController(Submissions submissions, Rights rights, SigningRequests requests, SignedLetters signed,
			LetterPress press) {
		this.submissions = submissions;
		this.rights = rights;
		this.requests = requests;
		this.signed = signed;
		this.press = press;
	}

	@GetMapping("/final/{page}.png")
	ResponseEntity<byte[]> picture(@PathVariable String slug, @PathVariable int page,
			@RequestParam(defaultValue = "1") int scale, Person person) {
		byte[] pdf = this.requests.pdf(fixed(slug, person));
		return this.press.page(pdf, page, (scale == 1) ? 2 : 3)
			.map((png) -> answer(MediaType.IMAGE_PNG).body(png))
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "The letter has no such page."));
	}

	@GetMapping("/final.txt")
	ResponseEntity<String> words(@PathVariable String slug, Person person) {
		return answer(MediaType.parseMediaType("text/plain;charset=UTF-8"))
			.body(this.press.text(this.requests.pdf(fixed(slug, person))));
	}

	@GetMapping("/final.pdf")
	ResponseEntity<byte[]> file(@PathVariable String slug, Person person) {
		SigningRequest request = fixed(slug, person);
		return download(slug + "-for-signature-" + request.letterNumber() + ".pdf").body(this.requests.pdf(request));
	}

	@GetMapping("/signed.pdf")
	ResponseEntity<byte[]> signedFile(@PathVariable String slug, Person person) {
		SignedLetter letter = this.signed.latest(readable(slug, person).id()).orElseThrow(FinalLetterController::none);
		return download(slug + "-letter-" + letter.letterNumber() + ".pdf").body(this.signed.bytes(letter));
	}

	private SigningRequest fixed(String slug, Person person) {
		return this.requests.current(readable(slug, person).id()).orElseThrow(FinalLetterController::none);
	}

	private Submission readable(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "read-submission", matter.id());
		return matter;
	}

	private static ResponseEntity.BodyBuilder download(String name) {
		return answer(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

	// the same address shows other bytes once the letter is fixed anew
	private static ResponseEntity.BodyBuilder answer(MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.maxAge(0, TimeUnit.SECONDS).cachePrivate().mustRevalidate());
	}

	private static Refusal none() {
		return new Refusal(Refusal.Reason.NOT_FOUND, "There is no such letter yet.");
	}

}
