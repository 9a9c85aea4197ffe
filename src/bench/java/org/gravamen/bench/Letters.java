package org.gravamen.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;

import org.gravamen.journey.OtherPress;
import org.gravamen.letter.Letter;
import org.gravamen.letter.LetterPress;
import org.gravamen.letter.PageOf;
import org.gravamen.letter.Samples;
import org.gravamen.signature.Seal;
import org.gravamen.signature.SigningIdentities;
import org.gravamen.signature.SigningIdentity;

/**
 * A letter of two pages, pressed and sealed.
 */
final class Letters implements Section {

	private static final int WARM_UP = 60;

	private static final int TIMES = 60;

	private static final int PARAGRAPHS = 9;

	private static final double SHARE = 0.5;

	@Override
	public void measure(Table table) throws IOException {
		String[] paragraphs = Collections
			.nCopies(PARAGRAPHS, "We say what we have to say, and where we know it from [E-01]. ".repeat(5).strip())
			.toArray(String[]::new);
		Letter letter = Samples.letter(paragraphs);
		Times pressed;
		Times sealed;
		try (House house = House.open(Base.H2)) {
			LetterPress press = house.bean(LetterPress.class);
			Seal seal = house.bean(Seal.class);
			SigningIdentity identity = house.bean(SigningIdentities.class).of(house.life().director());
			byte[] pdf = press.press(letter);
			pressed = Times.of(WARM_UP, TIMES, () -> press.press(letter));
			sealed = Times.of(WARM_UP, TIMES,
					() -> seal.seal(pdf, identity, "Signed as director", Instant.parse("2026-12-02T10:15:30Z")));
			compare(table, letter, pressed, sealed, press.pageCount(pdf));
		}
	}

	private static void compare(Table table, Letter letter, Times pressed, Times sealed, int pages) {
		double ours = pressed.percentile(50) + sealed.percentile(50);
		String figure = Row.figure("p50 %.1f ms: pressed %.1f, sealed %.1f", ours, pressed.percentile(50),
				sealed.percentile(50));
		String what = "letter of " + pages + " pages pressed and sealed, warm";
		try (OtherPress chromium = new OtherPress()) {
			String page = PageOf.letter(letter);
			double other = Times.of(WARM_UP / 2, TIMES, () -> chromium.press(page)).percentile(50);
			table.add(Row.judged(what, figure, Row.figure("warm Chromium presses alone: p50 %.1f ms", other),
					Row.figure("%.2f", ours / other), "≤ 1/2", ours <= SHARE * other));
		}
		catch (IllegalStateException ex) {
			table.add(Row.plain(what, figure, "not measured: no Chromium"));
		}
	}

}
