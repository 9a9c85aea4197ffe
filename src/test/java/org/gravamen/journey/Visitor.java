package org.gravamen.journey;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody at a browser of their own: goes to pages, reads, answers what forms ask,
 * presses buttons. Everything is found by the words that stand on the page.
 */
final class Visitor implements AutoCloseable {

	private static final double PATIENCE = 15_000;

	private static final Pattern RIGHT = Pattern.compile("must be put right");

	private final String address;

	private final BrowserContext context;

	private final Troubles troubles;

	private final Page page;

	private final Inspection inspection;

	private final Keyboard keyboard;

	/**
	 * Somebody comes.
	 * @param browser in which browser
	 * @param address where the house is reached
	 * @param inspection looks at the pages they come to
	 */
	Visitor(Browser browser, String address, Inspection inspection) {
		this.address = address;
		this.context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address)
			.setLocale("en-GB")
			.setTimezoneId("Europe/London")
			.setReducedMotion(ReducedMotion.REDUCE));
		this.context.setDefaultTimeout(PATIENCE);
		this.troubles = new Troubles(this.context);
		this.page = this.context.newPage();
		this.inspection = inspection;
		this.keyboard = new Keyboard(this.page);
	}

	Visitor signIn(String name, String password) {
		this.page.navigate("/sign-in");
		write("Your sign-in name", name);
		write("Your password", password);
		return press("Sign in");
	}

	Visitor go(String path) {
		this.page.navigate(path);
		return this;
	}

	/** Waits for a page and inspects it; * stands for anything but a slash. */
	Visitor arrive(String path, String name) {
		this.page.waitForURL(
				Pattern.compile("^" + ByWords.escaped(this.address) + path.replace("*", "[^/?#]+") + "([?#].*)?$"));
		this.inspection.of(this.page, name);
		return this;
	}

	/** Goes there and inspects the page. */
	Visitor visit(String path, String name) {
		return go(path).arrive(path, name);
	}

	Visitor press(String button) {
		ByWords.button(this.page, button).click();
		return this;
	}

	/** Presses as a hand does: the page has time to move between down and up. */
	Visitor pressSlowly(String button) {
		ByWords.pressSlowly(this.page, button);
		return this;
	}

	Visitor follow(String link) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
		return this;
	}

	Visitor unfold(String summary) {
		this.page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
		return this;
	}

	Visitor write(String question, String words) {
		Locator field = this.page.getByLabel(ByWords.whole(question));
		field.fill(words);
		// form-js takes words in when the field is left, and a complaint that goes moves
		// what stands below
		field.blur();
		return this;
	}

	/** Chooses one answer of a question; the question must be the group's name. */
	Visitor choose(String question, String answer) {
		ByWords.group(this.page, AriaRole.RADIOGROUP, question).getByLabel(ByWords.whole(answer)).click();
		return this;
	}

	/** Ticks answers of a question; the question must be the group's name. */
	Visitor tickOf(String question, String... answers) {
		Locator group = ByWords.group(this.page, AriaRole.GROUP, question);
		for (String answer : answers) {
			ByWords.check(group.getByLabel(answer));
		}
		return this;
	}

	Visitor tick(String statement) {
		ByWords.check(this.page.getByLabel(statement));
		return this;
	}

	/** Picks from a list that form-js draws. */
	Visitor pick(String question, String answer) {
		Locator list = this.page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(question));
		list.locator(".fjs-input-group").click();
		list.locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(answer)).first().click();
		return this;
	}

	/** Selects from a list of the browser's own. */
	Visitor select(String question, String answer) {
		this.page.getByLabel(ByWords.whole(question)).selectOption(answer);
		return this;
	}

	Visitor attach(String question, Path file) {
		this.page.getByLabel(question).setInputFiles(file);
		return this;
	}

	Visitor shows(String words) {
		assertThat(this.page.getByRole(AriaRole.MAIN)).containsText(words);
		return this;
	}

	Visitor doesNotShow(String words) {
		assertThat(this.page.getByRole(AriaRole.MAIN)).not().containsText(words);
		return this;
	}

	/** Does what is to be refused, and passes over what the browser says to that. */
	Visitor refused(int status, Runnable act) {
		this.page.waitForResponse((response) -> response.status() == status, act);
		this.page.waitForLoadState();
		this.troubles.excuse(status);
		return this;
	}

	/** Passes over what the browser says to an answer that was refused. */
	Visitor excuse(int status) {
		this.troubles.excuse(status);
		return this;
	}

	/** Passes over what the browser says to a connection that was lost. */
	Visitor forgiveLostConnection() {
		this.troubles.excuseLostConnection();
		return this;
	}

	/**
	 * Opens a paper that waits, and takes it first where nobody has.
	 * @param asked what it asks
	 * @return this, at the paper
	 */
	Visitor open(String asked) {
		visit("/", "inbox");
		this.page.locator(".docket__open", new Page.LocatorOptions().setHasText(asked))
			.locator("a, button")
			.first()
			.click();
		return this;
	}

	/** Checks the answers and gives them. */
	Visitor give(String act) {
		press("Check your answers").arrive("/papers/*/check", "check");
		return press(act).arrive("/", "inbox").shows("Given, and entered in the record.");
	}

	/** Goes on by the keyboard until the focus is on what has this label. */
	Visitor tabTo(String label) {
		this.keyboard.tabTo(label);
		return this;
	}

	Visitor key(String key) {
		this.page.keyboard().press(key);
		return this;
	}

	/** Types where the focus is. */
	Visitor type(String words) {
		this.page.keyboard().type(words);
		return this;
	}

	/**
	 * Insists that what must be put right is read out, and that each line leads to a
	 * field that says it too.
	 * @param sentences what must be put right; the focus is then on the field of the last
	 * @return this
	 */
	Visitor told(String... sentences) {
		Locator summary = this.page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(RIGHT));
		assertThat(summary).isFocused();
		for (String sentence : sentences) {
			summary.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(sentence)).press("Enter");
			assertThat(this.page.locator(":focus"))
				.hasAccessibleDescription(Pattern.compile(ByWords.escaped(sentence)));
		}
		return this;
	}

	/** What the page is to those who hear it: roles, names and states, line by line. */
	String heard() {
		return this.page.getByRole(AriaRole.MAIN).ariaSnapshot();
	}

	/** Does what changes a draft, and waits until the draft is saved with these words. */
	Visitor saved(String words, Runnable act) {
		this.page.waitForResponse((response) -> response.request().method().equals("PUT") && response.ok()
				&& String.valueOf(response.request().postData()).contains(words), act);
		return this;
	}

	/** Comes back to this page on a screen of another width. */
	Visitor reloadAt(int width) {
		this.page.setViewportSize(width, 900);
		this.page.reload();
		Inspection.ready(this.page);
		return this;
	}

	/** Goes back to the page before, as the browser's own button does. */
	Visitor back() {
		this.page.goBack();
		return this;
	}

	/** Loses the session, as it is lost when it runs out. */
	Visitor loseSession() {
		this.context.clearCookies();
		return this;
	}

	Path download(String link) {
		Download download = this.page.waitForDownload(() -> follow(link));
		return download.path();
	}

	Page page() {
		return this.page;
	}

	String path() {
		return this.page.url().substring(this.address.length());
	}

	/** Insists that the browser complained of nothing. */
	void untroubled() {
		this.troubles.none();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
