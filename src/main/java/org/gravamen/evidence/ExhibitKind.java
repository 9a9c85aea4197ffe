package org.gravamen.evidence;

/**
 * What sort of evidence an exhibit is (the kinds that governments have said they relied
 * on, House of Lords, 23 March 2021).
 */
public enum ExhibitKind {

	TESTIMONY("Testimony of a survivor or witness"), OFFICIAL("Official document"), LEAKED("Leaked document"),
	SATELLITE("Satellite imagery"), OPEN_SOURCE("Open-source material"),
	REPORT("Report of an organisation or a United Nations body"), MEDICAL("Medical finding"),
	MEDIA("Press or broadcast report");

	private final String title;

	ExhibitKind(String title) {
		this.title = title;
	}

	/**
	 * Whether it is what a person told, or let be found, of himself or herself.
	 * @return true for testimony and medical findings
	 */
	public boolean personal() {
		return this == TESTIMONY || this == MEDICAL;
	}

	public String title() {
		return this.title;
	}

}
