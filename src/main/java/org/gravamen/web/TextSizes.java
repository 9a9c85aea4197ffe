package org.gravamen.web;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Remembers the size of the text in a cookie, since it belongs to the screen and the eyes
 * before it, not to the account. The layout reads it as {@code textSize}.
 */
@Component("textSizes")
class TextSizes implements HandlerInterceptor, WebMvcConfigurer {

	static final String COOKIE = "text-size";

	private static final Duration KEPT = Duration.ofDays(365);

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/assets/**");
	}

	// An attribute of the request, not of the model: error pages have no model of ours.
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		request.setAttribute("textSize", TextSize.of((cookie != null) ? cookie.getValue() : null).getCookie());
		request.setAttribute("pageAddress", address(request));
		return true;
	}

	/**
	 * The sizes to choose from.
	 * @return from the smallest to the largest
	 */
	public List<TextSize> all() {
		return List.of(TextSize.values());
	}

	void remember(TextSize size, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(COOKIE, size.getCookie())
			.path("/")
			.maxAge(KEPT)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	// A page that answers a post cannot be opened again, so its reader is sent home.
	private static String address(HttpServletRequest request) {
		if (!"GET".equals(request.getMethod())) {
			return "/";
		}
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return (request.getQueryString() != null) ? path + "?" + request.getQueryString() : path;
	}

}
