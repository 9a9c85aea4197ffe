package org.gravamen.desk;

import org.springframework.stereotype.Component;

/**
 * JSON inside a page: a data block that no text in it can close (HTML, "restrictions on
 * the contents of script elements").
 */
@Component("json")
public class JsonInPages {

	/**
	 * Makes JSON safe inside a script element.
	 * @param json any JSON
	 * @return the same JSON, with every "&lt;" written as an escape
	 */
	public String inPage(String json) {
		return json.replace("<", "\\u003c");
	}

}
