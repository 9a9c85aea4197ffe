package org.gravamen.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * Writes a letter as XHTML by the template in <code>letters/</code>. Texts of the letter
 * only ever become text: the template is the one thing that is evaluated.
 */
final class LetterPage {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	private final String template = resource("letter.xml");

	private final String style = resource("letter.css");

	LetterPage() {
		StringTemplateResolver resolver = new StringTemplateResolver();
		resolver.setTemplateMode(TemplateMode.XML);
		resolver.setCacheable(true);
		this.engine.setTemplateResolver(resolver);
	}

	String of(Letter letter) {
		Context context = new Context(Locale.UK);
		context.setVariable("letter", letter);
		context.setVariable("style", this.style);
		context.setVariable("links", new Links());
		context.setVariable("separator", "\n");
		return this.engine.process(this.template, context);
	}

	static InputStream open(String name) {
		InputStream file = LetterPage.class.getResourceAsStream("/letters/" + name);
		if (file == null) {
			throw new IllegalStateException("The product was built without letters/%s.".formatted(name));
		}
		return file;
	}

	private static String resource(String name) {
		try (InputStream file = open(name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("letters/%s cannot be read.".formatted(name), ex);
		}
	}

	/**
	 * What the template asks about a stretch of words; public so that it may.
	 */
	public static final class Links {

		/**
		 * Whether a stretch leads somewhere.
		 * @param run a stretch of a paragraph
		 * @return whether it has an address
		 */
		public boolean leads(Run run) {
			return run instanceof Run.Link;
		}

	}

}
