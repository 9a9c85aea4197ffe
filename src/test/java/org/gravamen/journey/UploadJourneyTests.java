package org.gravamen.journey;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.gravamen.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case officer adds files: several at once, by hand and by dropping, sees how far each
 * has got, cancels one, and reads why another is refused.
 */
class UploadJourneyTests extends Journey {

	private static final String CHOOSE = "Choose files, or drop them here";

	private static final String FILES = "**/exhibits/files";

	private static final String WATCH = """
			() => {
			  window.saidOnTheWay = [];
			  new MutationObserver(() => document.querySelectorAll('.upload__words')
			    .forEach((words) => window.saidOnTheWay.push(words.textContent)))
			    .observe(document.querySelector('.uploads__list'), { childList: true, characterData: true, subtree: true });
			}""";

	private static final String CARRY = """
			() => {
			  const carried = new DataTransfer();
			  carried.items.add(new File(['A guard spoke, and named three.'], 'dropped one.txt', { type: 'text/plain' }));
			  carried.items.add(new File(['Another kept a diary.'], '証言 dropped two.txt', { type: 'text/plain' }));
			  return carried;
			}""";

	private static final Pattern OVER = Pattern.compile("is-over");

	private Visitor officer;

	private String register = "";

	@BeforeAll
	void aSubmissionIsOpen() {
		this.officer = welcome("ferelith", "Ferelith Marsh", Role.CASE_OFFICER);
		this.officer.visit("/submissions/new", "open-submission")
			.write("What shall we call this matter?", "The Sorrel Company")
			.write("What will the letter be about?", "Measures against the Sorrel Company")
			.write("What happened, and to whom?", "Workers were held at a quarry.")
			.tickOf("Under which regimes do we ask for measures?", "United Kingdom: global human rights")
			.write("In which country did it happen?", "Karsava")
			.tickOf("Which measures do we ask for?", "Asset freeze")
			.press("Open the submission")
			.arrive("/matters/*/drafting", "drafting-empty");
		this.register = "/matters/" + this.officer.path().split("/", -1)[2] + "/exhibits";
	}

	@Test
	@Order(1)
	void severalFilesComeInAtOnceAndEachSaysHowFarItIs() throws IOException {
		this.officer.visit(this.register, "exhibits-none");
		page().evaluate(WATCH);
		choose(file("roster.txt", "Nights of October.\n".repeat(400_000)), file("diary.txt", "A diary."),
				file("gate.txt", "Who came in by the gate."), file("list.txt", "A list of names."));
		assertThat(lines().filter(with("Added as E-0"))).hasCount(4);
		assertThat(said()).as("what the lines said on the way").contains("Waiting", "Being sealed");
		assertThat(page().locator("[data-register] tbody tr")).hasCount(4);
		this.officer.arrive(this.register, "exhibits-added");
		this.officer.visit(this.register, "exhibits-listed").shows("E-04").shows("To be described");
	}

	@Test
	@Order(2)
	void droppedFilesComeInUnderTheirNames() {
		this.officer.visit(this.register, "exhibits-listed");
		JSHandle carried = page().evaluateHandle(CARRY);
		Locator place = page().locator("[data-uploads]");
		place.dispatchEvent("dragover", Map.of("dataTransfer", carried));
		assertThat(place).hasClass(OVER);
		place.dispatchEvent("drop", Map.of("dataTransfer", carried));
		assertThat(lines().filter(with("証言 dropped two.txt"))).containsText("Added as E-0");
		assertThat(lines().filter(with("dropped one.txt"))).containsText("Added as E-0");
		assertThat(place).not().hasClass(OVER);
	}

	@Test
	@Order(3)
	void aFileThatIsCancelledLeavesNothing() throws IOException {
		this.officer.visit(this.register, "exhibits-listed");
		onASlowLine();
		choose(file("cancelled.txt", "Not this one.\n".repeat(200_000)));
		Locator cancelled = lines().filter(with("cancelled.txt"));
		assertThat(cancelled.getByRole(AriaRole.PROGRESSBAR)).isVisible();
		assertThat(cancelled).containsText(Pattern.compile("[1-9][0-9]? %"));
		this.officer.arrive(this.register, "exhibits-adding");
		this.officer.press("Cancel cancelled.txt");
		assertThat(cancelled).containsText("Cancelled. Nothing of it was kept.");
	}

	@Test
	@Order(4)
	void theSameFileAgainIsRefusedWithALinkToTheFirst() throws IOException {
		Path same = file("diary again.txt", "A diary.");
		this.officer.visit(this.register, "exhibits-listed").refused(409, () -> choose(same));
		Locator line = lines().filter(with("diary again.txt"));
		assertThat(line.getByText("See that exhibit")).isVisible();
		this.officer.arrive(this.register, "exhibits-refused").follow("See that exhibit");
		this.officer.arrive(this.register + "/E-*", "exhibit-first").shows("diary");
	}

	@Test
	@Order(5)
	void aFileThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
		this.officer.visit(this.register, "exhibits-listed");
		List<String> sent = new ArrayList<>();
		page().onRequest((request) -> sent.add(request.method()));
		Path large = file("large.txt", "");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(201L << 20);
		}
		choose(large);
		assertThat(lines().filter(with("large.txt"))).containsText("The file is larger than 200 MB.");
		assertThat(sent).doesNotContain("POST");
	}

	@Test
	@Order(6)
	void aHostileFileIsRefusedInASentenceAndLeavesNothing() throws IOException {
		this.officer.visit(this.register, "exhibits-listed");
		Path page = file("order of the day.txt", "<html><script>alert(1)</script></html>");
		this.officer.refused(415, () -> choose(page));
		assertThat(lines().filter(with("order of the day.txt")))
			.containsText("The name says plain text, but the content is a web page. Save it in its own format");
		Path broken = file("confession.pdf", "%PDF-1.7\nnothing that a reader could open\n%%EOF\n");
		this.officer.refused(422, () -> choose(broken));
		assertThat(lines().filter(with("confession.pdf")))
			.containsText("The PDF document is encrypted or broken, so it was not taken in.");
		Path turned = file("tsil\u202efdp.exe", "MZ, as programs begin.");
		this.officer.refused(415, () -> choose(turned));
		assertThat(lines().filter(with("tsilfdp.exe"))).containsText("The name says .exe");
		this.officer.arrive(this.register, "exhibits-hostile");
		this.officer.visit(this.register, "exhibits-listed").doesNotShow("confession").doesNotShow("order of the day");
	}

	@Test
	@Order(7)
	void aLineThatBreaksIsTakenUpAgainByOnePress() throws IOException {
		this.officer.visit(this.register, "exhibits-listed");
		page().route(FILES,
				(route) -> route.fulfill(new Route.FulfillOptions().setStatus(503)
					.setContentType("application/problem+json")
					.setBody("{\"code\":\"TOO_BUSY\",\"sentence\":\"Too many files are coming in.\",\"link\":\"\"}")));
		Path tried = file("second try.txt", "It comes in at the second try.");
		this.officer.refused(503, () -> choose(tried));
		assertThat(lines().filter(with("second try.txt"))).containsText("Too many files are coming in.");
		page().unroute(FILES);
		this.officer.press("Try second try.txt again");
		assertThat(lines().filter(with("second try.txt"))).containsText("Added as E-0");
		assertThat(lines()).hasCount(1);
		this.officer.visit(this.register, "exhibits-listed").doesNotShow("cancelled");
		assertThat(page().locator("table.register tbody tr")).hasCount(7);
	}

	@Test
	@Order(8)
	void whoIsNoLongerSignedInIsToldSo() throws IOException {
		this.officer.visit(this.register, "exhibits-listed").loseSession();
		choose(file("late.txt", "Too late."));
		assertThat(lines().filter(with("late.txt"))).containsText("You are no longer signed in");
		this.officer.excuse(403);
	}

	// From now on; a line that is made fast again sends what it still holds, cancelled or
	// not.
	private void onASlowLine() {
		CDPSession line = page().context().newCDPSession(page());
		JsonObject slow = new JsonObject();
		slow.addProperty("offline", false);
		slow.addProperty("latency", 0);
		slow.addProperty("downloadThroughput", -1);
		slow.addProperty("uploadThroughput", 100_000);
		line.send("Network.enable");
		line.send("Network.emulateNetworkConditions", slow);
	}

	private Page page() {
		return this.officer.page();
	}

	private void choose(Path... files) {
		page().getByLabel(CHOOSE).setInputFiles(files);
	}

	private Locator lines() {
		return page().locator(".upload");
	}

	private static Locator.FilterOptions with(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

	@SuppressWarnings("unchecked")
	private List<String> said() {
		return (List<String>) Objects.requireNonNull(page().evaluate("() => [...new Set(window.saidOnTheWay)]"));
	}

}
