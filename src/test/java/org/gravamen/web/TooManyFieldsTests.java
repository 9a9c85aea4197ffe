package org.gravamen.web;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gravamen.support.ServedOnH2;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form with more fields than the server reads is refused whole: none is cut off in
 * silence.
 */
@ServedOnH2
class TooManyFieldsTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@Test
	void asManyFieldsAsAThousandFindingsHaveAreAllRead() throws Exception {
		HttpResponse<String> answer = post(9_900);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
	}

	@Test
	void moreAreRefusedInASentenceAlsoWhereThoseThatCountComeFirst() throws Exception {
		HttpResponse<String> answer = post(10_100);
		assertThat(answer.statusCode()).isBetween(400, 413);
		assertThat(answer.body()).contains("<main", "too much at once").doesNotContain("Exception", "org.apache");
	}

	private HttpResponse<String> post(int fields) throws Exception {
		HttpRequest page = HttpRequest.newBuilder(address("/sign-in")).build();
		Matcher token = TOKEN.matcher(this.browser.send(page, BodyHandlers.ofString()).body());
		assertThat(token.find()).isTrue();
		String form = IntStream.range(0, fields)
			.mapToObj((at) -> "exhibits%5B" + at + "%5D.accepted=true")
			.collect(Collectors.joining("&", "_csrf=" + token.group(1) + "&username=nobody&password=nothing&", ""));
		return this.browser.send(HttpRequest.newBuilder(address("/sign-in"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
