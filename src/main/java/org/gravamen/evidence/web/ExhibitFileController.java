package org.gravamen.evidence.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.Refusal;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the original of an exhibit, to its officer only, always to be kept and never
 * to be run.
 */
@Controller
class ExhibitFileController {

	private static final Set<String> NAMED = Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");

	private final ExhibitCopies copies;

	private final ExhibitsPage page;

	ExhibitFileController(ExhibitCopies copies, ExhibitsPage page) {
		this.copies = copies;
		this.page = page;
	}

	@GetMapping("/matters/{slug}/exhibits/{number}/file")
	ResponseEntity<Resource> file(@PathVariable String slug, @PathVariable String number, Person person) {
		Exhibit exhibit = this.page.exhibit(this.page.readable(slug, person), number);
		Exhibit.File file = exhibit.file()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "This exhibit has no file."));
		// Refused, or entered in the record, before a byte leaves.
		InputStream original = this.copies.original(exhibit, person);
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename(exhibit.number().text() + " " + file.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.contentType(type(file.mediaType()))
			.contentLength(file.length())
			.body(new InputStreamResource(() -> original));
	}

	private static MediaType type(String found) {
		return NAMED.contains(found) ? MediaType.parseMediaType(found) : MediaType.APPLICATION_OCTET_STREAM;
	}

}
