package org.gravamen.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The organisation that writes, as its letterhead shows it.
 *
 * @param name the full name
 * @param shortName how its people call it
 * @param reference the letters that its submission numbers begin with
 * @param strapline the line under the name
 * @param patrons its patrons
 * @param trustees its boards of trustees
 * @param council its legal advisory council
 * @param founder its founder; nobody, where it shows none
 * @param director who signs
 * @param offices where it can be found
 * @param registrations charity, company and other numbers; one of several lines keeps its
 * line ends
 * @param website its site
 * @param social its other places on the web
 * @param clerkTelephone whom to ring when the pages fail
 */
public record Organisation(String name, String shortName, String reference, String strapline, Board patrons,
		List<Board> trustees, Board council, Board founder, Board director, List<Office> offices,
		List<String> registrations, WebAddress website, List<WebAddress> social, String clerkTelephone) {

	public Organisation {
		trustees = List.copyOf(trustees);
		offices = List.copyOf(offices);
		registrations = List.copyOf(registrations);
		social = List.copyOf(social);
	}

	/**
	 * Who governs, as the column of the first page lists them.
	 * @return the boards that have members, in the order printed
	 */
	public List<Board> governance() {
		List<Board> boards = new ArrayList<>();
		boards.add(this.patrons);
		boards.addAll(this.trustees);
		boards.addAll(List.of(this.council, this.founder, this.director));
		return boards.stream().filter((board) -> !board.members().isEmpty()).toList();
	}

	/**
	 * The site and the other places on the web.
	 * @return the site first
	 */
	public List<WebAddress> web() {
		return Stream.concat(Stream.of(this.website), this.social.stream()).toList();
	}

	/**
	 * Every line that this letterhead prints, one entry a line.
	 * @return name, strapline, headings, names, addresses and numbers
	 */
	public List<String> letterheadLines() {
		List<String> lines = new ArrayList<>(List.of(this.name, this.strapline));
		governance().forEach((board) -> {
			lines.add(board.heading());
			lines.addAll(board.members());
		});
		this.offices.forEach((office) -> {
			lines.add(office.heading());
			lines.addAll(office.lines());
		});
		this.registrations.forEach((registration) -> registration.lines().forEach(lines::add));
		web().forEach((place) -> lines.add(place.words()));
		return List.copyOf(lines);
	}

}
