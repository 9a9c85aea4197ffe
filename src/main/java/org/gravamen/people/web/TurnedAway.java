package org.gravamen.people.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Says why somebody was turned away at the door: a page whose form is no longer good,
 * most often because the session ended meanwhile, or a right that is not theirs.
 */
final class TurnedAway implements AccessDeniedHandler {

	private static final String EXPIRED = "This page was open too long, so nothing was sent. Go back, copy what you "
			+ "wrote, load the page again and send it once more.";

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		boolean expired = refused instanceof CsrfException;
		String code = expired ? "FORM_EXPIRED" : "NOT_YOURS";
		String sentence = expired ? EXPIRED : String.valueOf(refused.getMessage());
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		if (String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE)) {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setCharacterEncoding("UTF-8");
			response.getWriter().print(JSON.writeValueAsString(Map.of("code", code, "sentence", sentence)));
			return;
		}
		request.setAttribute("code", code);
		request.setAttribute("sentence", sentence);
		request.getRequestDispatcher("/turned-away").forward(request, response);
	}

}
