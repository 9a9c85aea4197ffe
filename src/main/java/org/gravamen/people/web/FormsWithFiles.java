package org.gravamen.people.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.gravamen.people.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at forms with a file before they are read: all of one lies in memory as soon as
 * the next filter asks for its token. What says that it is too large is refused in a
 * sentence, and much less is read of whoever is not signed in.
 */
final class FormsWithFiles extends OncePerRequestFilter {

	private static final DataSize OF_A_STRANGER = DataSize.ofKilobytes(1200);

	private final SignedIn signedIn;

	private final DataSize largest;

	FormsWithFiles(SignedIn signedIn, DataSize largest) {
		this.signedIn = signedIn;
		this.largest = largest;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isTooLarge(request)) {
			request.getRequestDispatcher("/too-large").forward(new Unread(request), response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private boolean isTooLarge(HttpServletRequest request) {
		boolean stranger = this.signedIn.person().isEmpty();
		// In chunks nobody says beforehand how much will come.
		boolean untold = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		return (stranger && untold)
				|| request.getContentLengthLong() > (stranger ? OF_A_STRANGER : this.largest).toBytes();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	/** The same request as one that sends nothing, so that nobody reads on. */
	private static final class Unread extends HttpServletRequestWrapper {

		Unread(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

	}

}
