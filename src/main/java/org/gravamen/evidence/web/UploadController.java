package org.gravamen.evidence.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.gravamen.evidence.DuplicateEvidence;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Gate;
import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.util.UriUtils;

/**
 * Takes files, each as the bare body of one request, straight into the vault: a multipart
 * form would put its plain bytes on the disk first.
 */
@Controller
class UploadController {

	static final String NAME = "X-File-Name";

	private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);

	private final Exhibits exhibits;

	private final Gate gate;

	private final ExhibitsPage page;

	UploadController(Exhibits exhibits, Gate gate, ExhibitsPage page) {
		this.exhibits = exhibits;
		this.gate = gate;
		this.page = page;
	}

	@PostMapping(path = "/matters/{slug}/exhibits/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	ResponseEntity<Object> take(@PathVariable String slug, @RequestHeader(NAME) String name, InputStream bytes,
			Person person) {
		try (bytes) {
			Submission matter = this.page.changeable(slug, person);
			String fileName = decoded(name);
			Exhibit taken = this.gate.let(() -> this.exhibits.takeIn(matter.id(), fileName, bytes, person));
			return ResponseEntity.status(HttpStatus.CREATED).body(TakenIn.of(slug, taken));
		}
		catch (DuplicateEvidence same) {
			return said(same, address(slug, same.first()));
		}
		catch (Refusal refusal) {
			return said(refusal, "");
		}
		catch (UncheckedIOException | IOException ex) {
			LOG.debug("An upload broke off; nothing of it is kept.", ex);
			return ResponseEntity.badRequest().build();
		}
	}

	private static String decoded(String name) {
		try {
			return UriUtils.decode(name, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"The name of the file cannot be read. Rename the file and add it again.");
		}
	}

	private static ResponseEntity<Object> said(Refusal refusal, String link) {
		return ResponseEntity.status(refusal.reason().status())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(new Said(refusal.reason().name(), refusal.sentence(), link));
	}

	private static String address(String slug, ExhibitNumber number) {
		return "/matters/" + slug + "/exhibits/" + number.text();
	}

	/**
	 * A file that was taken in, as the page's script reads it.
	 *
	 * @param number its number
	 * @param title its title for now
	 * @param address where it is described
	 */
	record TakenIn(String number, String title, String address) {

		static TakenIn of(String slug, Exhibit taken) {
			return new TakenIn(taken.number().text(), taken.title(),
					UploadController.address(slug, taken.number()) + "/describe");
		}

	}

	/**
	 * A refusal as the page's script reads it.
	 *
	 * @param code stable
	 * @param sentence what is wrong and what to do
	 * @param link a page that helps; empty when none does
	 */
	record Said(String code, String sentence, String link) {
	}

}
