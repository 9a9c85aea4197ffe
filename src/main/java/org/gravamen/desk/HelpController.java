package org.gravamen.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What a person needs to know, on one page.
 */
@Controller
class HelpController {

	@GetMapping("/help")
	String help() {
		return "desk/help";
	}

}
