package org.gravamen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes the A A A of the masthead, with and without script.
 */
@Controller
class TextSizePage {

	private final TextSizes sizes;

	TextSizePage(TextSizes sizes) {
		this.sizes = sizes;
	}

	@PostMapping("/text-size")
	String choose(@RequestParam String size, @RequestParam(defaultValue = "/") String back, HttpServletRequest request,
			HttpServletResponse response) {
		this.sizes.remember(TextSize.of(size), request, response);
		return "redirect:" + (isOurs(back) ? back : "/");
	}

	// "//elsewhere" and "/\elsewhere" are other people's sites to a browser.
	private static boolean isOurs(String address) {
		return address.startsWith("/") && !address.startsWith("//") && address.indexOf('\\') < 0;
	}

}
