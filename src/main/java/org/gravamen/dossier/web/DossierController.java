package org.gravamen.dossier.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gravamen.dossier.Containers;
import org.gravamen.dossier.Dossier;
import org.gravamen.dossier.DossierGround;
import org.gravamen.dossier.Dossiers;
import org.gravamen.dossier.Edition;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.Turnstile;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Says what each edition of the dossier holds and what it leaves out, makes one, and
 * hands it out.
 */
@Controller
@RequestMapping("/matters/{slug}/dossier")
class DossierController {

	private static final MediaType CONTAINER = MediaType.parseMediaType("application/vnd.etsi.asic-e+zip");

	private final Submissions submissions;

	private final Dossiers dossiers;

	private final Containers containers;

	private final DossierGround ground;

	private final People people;

	// A dossier that is made holds a connection of the pool for as long as it takes.
	private final Turnstile turnstile = new Turnstile(1, Duration.ZERO,
			"Another dossier is being made at this moment. Try again in a minute.");

	DossierController(Submissions submissions, Dossiers dossiers, Containers containers, DossierGround ground,
			People people) {
		this.submissions = submissions;
		this.dossiers = dossiers;
		this.containers = containers;
		this.ground = ground;
		this.people = people;
	}

	@GetMapping
	String page(@PathVariable String slug, Person person, Model model) {
		Submission matter = readable(slug, person);
		Optional<String> obstacle = this.ground.obstacle(matter);
		List<Dossier> made = this.dossiers.of(matter.id());
		model.addAttribute("matter", matter);
		model.addAttribute("obstacle", obstacle.orElse(""));
		model.addAttribute("editions",
				Arrays.stream(Edition.values())
					.map((edition) -> new EditionShown(this.dossiers.selection(matter, edition),
							made.stream()
								.filter((one) -> one.edition() == edition)
								.map((one) -> new DossierShown(one, this.people.get(one.by()).name(),
										this.dossiers.current(matter, one), this.containers.possible(one)))
								.toList(),
							obstacle.isEmpty()))
					.toList());
		return "dossier/dossier";
	}

	@PostMapping
	String make(@PathVariable String slug, @RequestParam String edition, Person person) {
		Submission matter = readable(slug, person);
		Edition which = Edition.maybe(edition)
			.orElseThrow(() -> new Refusal(Refusal.Reason.FIELD_INVALID, "Choose an edition of the dossier."));
		this.turnstile.let(() -> this.dossiers.make(matter, which, person));
		return "redirect:/matters/" + slug + "/dossier";
	}

	@GetMapping("/{key:[a-z-]+-\\d{1,6}}.pdf")
	ResponseEntity<Resource> document(@PathVariable String slug, @PathVariable String key, Person person) {
		// Refused, or entered in the record, before a byte leaves.
		Dossiers.Opened opened = this.dossiers.open(readable(slug, person), key, person);
		return answer(slug, opened.dossier().key() + ".pdf", MediaType.APPLICATION_PDF)
			.contentLength(opened.dossier().length())
			.body(new InputStreamResource(opened::document));
	}

	@GetMapping("/{key:[a-z-]+-\\d{1,6}}.asice")
	ResponseEntity<Resource> container(@PathVariable String slug, @PathVariable String key, Person person) {
		Submission matter = readable(slug, person);
		Containers.Opened opened = this.turnstile.let(() -> this.containers.open(matter, key, person));
		return answer(slug, key + ".asice", CONTAINER).contentLength(opened.sealed().length())
			.body(new InputStreamResource(opened::bytes));
	}

	private static ResponseEntity.BodyBuilder answer(String slug, String name, MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(slug + "-dossier-" + name).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore());
	}

	private Submission readable(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.ground.requireReader(matter, person);
		return matter;
	}

}
