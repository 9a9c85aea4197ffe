package org.gravamen.rehearsal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case officer at the pages of a house that is open.
 */
final class OfficersBrowser {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Pattern UPLOADS = Pattern.compile("data-csrf-token=\"([^\"]+)\"");

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String house;

	OfficersBrowser(String port) {
		this.house = "http://localhost:" + port;
	}

	void signIn(Player officer) throws IOException, InterruptedException {
		send(HttpRequest.newBuilder(URI.create(this.house + "/sign-in"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("username=" + officer.person().signInName() + "&password="
					+ officer.password() + "&_csrf=" + encoded(token(TOKEN, get("/sign-in").body())))));
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(URI.create(this.house + path)));
	}

	HttpResponse<String> upload(String register, String name, byte[] bytes) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(URI.create(this.house + register + "/files"))
			.header("Content-Type", "application/octet-stream")
			.header("X-File-Name", encoded(name))
			.header("X-CSRF-TOKEN", token(UPLOADS, get(register).body()))
			.POST(BodyPublishers.ofByteArray(bytes)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static String token(Pattern where, String page) {
		Matcher found = where.matcher(page);
		if (!found.find()) {
			throw new IllegalStateException("The page has no token.");
		}
		return found.group(1);
	}

}
