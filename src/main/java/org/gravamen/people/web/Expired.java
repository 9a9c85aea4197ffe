package org.gravamen.people.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * A page whose form is no longer good, most often because the session ended meanwhile.
 */
final class Expired implements AccessDeniedHandler {

	private static final String SENTENCE = "This page was open too long, so nothing was sent. Go back, copy what you "
			+ "wrote, load the page again and send it once more.";

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		if (String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE)) {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setCharacterEncoding("UTF-8");
			response.getWriter().print("{\"code\":\"FORM_EXPIRED\",\"sentence\":\"" + SENTENCE + "\"}");
			return;
		}
		request.getRequestDispatcher("/expired").forward(request, response);
	}

}
