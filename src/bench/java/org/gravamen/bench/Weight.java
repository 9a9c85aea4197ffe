package org.gravamen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.net.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What a page weighs as it travels, without fonts and pictures.
 *
 * @param page bytes of the page alone
 * @param assets bytes of its styles and scripts
 */
record Weight(int page, int assets) {

	static final int PAGE = 60;

	static final int FORM = 250;

	private static final double KB = 1000;

	private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|js))\"");

	static Weight of(Browsing browsing, String path) throws IOException, InterruptedException {
		HttpResponse<byte[]> page = browsing.once(path);
		int assets = 0;
		Matcher asset = ASSET.matcher(text(page));
		while (asset.find()) {
			assets += browsing.once(asset.group(1)).body().length;
		}
		return new Weight(page.body().length, assets);
	}

	private static String text(HttpResponse<byte[]> page) throws IOException {
		if (!page.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()) {
			throw new IllegalStateException("The page travels unpacked.");
		}
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
			return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	Row row(String name, int most) {
		double whole = (this.page + this.assets) / KB;
		return Row.judged("weight of the " + name, Row.figure("%.1f kB gz, of it the page %.1f", whole, this.page / KB),
				"", "", "≤ " + most + " kB", whole <= most);
	}

}
