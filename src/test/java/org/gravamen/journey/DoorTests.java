package org.gravamen.journey;

import org.gravamen.people.FirstAdministrator;
import org.gravamen.people.Role;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * How people come into the house.
 */
class DoorTests extends Journey {

	@Autowired
	private FirstAdministrator administrator;

	private final String signInName = "rowan";

	@Test
	@Order(1)
	void aWrongPasswordLetsNobodyIn() {
		Visitor stranger = stranger().signIn("nobody", "not-a-password");
		stranger.arrive("/sign-in", "sign-in-refused").shows("The name or the password is not right.");
	}

	@Test
	@Order(2)
	void theFirstAdministratorComesInByTheirLink() {
		Visitor stranger = stranger();
		stranger.visit("/first-administrator/" + this.administrator.newLink().orElseThrow(), "first-administrator")
			.write("Your full name", "Rowan Tillage")
			.write("The name you sign in with", this.signInName)
			.write("Your e-mail address", "rowan@halden.example")
			.write("A password of twelve characters or more", PASSWORD)
			.write("The same password again", PASSWORD)
			.press("Become the administrator");
		stranger.arrive("/sign-in", "sign-in").signIn(this.signInName, PASSWORD);
		stranger.arrive("/", "inbox-empty").follow("People");
		stranger.arrive("/people", "people")
			.write("Full name", "Odile Farrant")
			.write("Name to sign in with", "odile")
			.write("E-mail address", "odile@halden.example")
			.write("First password, twelve characters or more", PASSWORD);
		stranger.page().locator("form.panel").getByLabel("Dispatch clerk").check();
		stranger.press("Take them in").shows("Odile Farrant");
		stranger().signIn("odile", PASSWORD).arrive("/", "inbox-empty").shows("Nothing awaits you");
	}

	@Test
	@Order(3)
	void onlyAnAdministratorManagesPeople() {
		Visitor clerk = welcome("bertil", "Bertil Osgood", Role.DISPATCH_CLERK);
		clerk.refused(403, () -> clerk.go("/people"));
		clerk.shows("Only an administrator may manage people.");
	}

}
