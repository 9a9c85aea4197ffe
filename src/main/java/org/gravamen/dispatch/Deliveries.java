package org.gravamen.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One row for each letter and recipient; of two who move the same row, one wins.
 */
@Repository
class Deliveries {

	private static final int LONGEST_NOTE = 4000;

	private static final Comparator<Delivery> BY_NAME = Comparator
		.comparing((Delivery delivery) -> delivery.recipient().name())
		.thenComparing((delivery) -> delivery.recipient().id());

	private final JdbcClient jdbc;

	private final Letterheads sealed;

	Deliveries(JdbcClient jdbc, Letterheads sealed) {
		this.jdbc = jdbc;
		this.sealed = sealed;
	}

	List<Delivery> of(UUID dispatch) {
		return this.jdbc.sql("select * from delivery where dispatch_id = ?")
			.param(dispatch)
			.query(this::delivery)
			.stream()
			.sorted(BY_NAME)
			.toList();
	}

	/**
	 * The deliveries of a dispatch, which nobody else moves until this transaction ends.
	 */
	List<Delivery> held(UUID dispatch) {
		return this.jdbc.sql("select * from delivery where dispatch_id = ? order by recipient_id for update")
			.param(dispatch)
			.query(this::delivery)
			.list();
	}

	/**
	 * Keeps a delivery of a letter just released. Where the same letter was stopped on
	 * its way to the same recipient, its row goes on, under its old Message-ID.
	 * @param dispatch of which dispatch
	 * @param delivery which
	 * @throws Refusal WRONG_STATE when that letter went to that recipient already, or may
	 * have
	 */
	void keep(Dispatch dispatch, Delivery delivery) {
		if (takeUpAgain(dispatch, delivery)) {
			return;
		}
		if (exists(dispatch, delivery)) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"This version of the letter has already gone to one of its recipients. Send it back, so that the "
							+ "case officer can write a new one.");
		}
		insert(dispatch, delivery);
	}

	/**
	 * Moves a row from one state to the next.
	 * @param dispatch of which dispatch
	 * @param delivery as it was read
	 * @param next what it becomes
	 * @param at when
	 * @param note the courier's words, or the proof
	 * @return false when somebody else has moved it since
	 */
	boolean move(Dispatch dispatch, Delivery delivery, DeliveryState next, Instant at, String note) {
		if (!delivery.state().mayBecome(next)) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"A delivery that is “" + delivery.state().title() + "” cannot become “" + next.title() + "”.");
		}
		return this.jdbc.sql("""
				update delivery set state = :next, changed_at = :at, sealed_note = :note
				where dispatch_id = :dispatch and recipient_id = :recipient and state = :state""")
			.param("next", next.name())
			.param("at", Moments.bind(at))
			.param("note",
					this.sealed.seal(note.substring(0, Math.min(note.length(), LONGEST_NOTE)),
							Letterheads.delivery(delivery.messageId()), "note"))
			.param("dispatch", dispatch.id())
			.param("recipient", delivery.recipient().id())
			.param("state", delivery.state().name())
			.update() == 1;
	}

	// Its texts stay bound to the Message-ID that the row has, not to the one just made.
	private boolean takeUpAgain(Dispatch dispatch, Delivery delivery) {
		return stopped(dispatch, delivery)
			.map((messageId) -> this.jdbc.sql("""
					update delivery set dispatch_id = :dispatch, sealed_name = :name, sealed_office = :office,
					  sealed_address = :address, kind = :kind, state = :held, changed_at = :at, sealed_note = ''
					where submission_id = :submission and letter_number = :number and recipient_id = :recipient
					  and state = :stopped""")
				.params(columns(dispatch, delivery, messageId))
				.param("held", DeliveryState.HELD.name())
				.param("stopped", DeliveryState.STOPPED.name())
				.update() == 1)
			.orElse(false);
	}

	private Optional<String> stopped(Dispatch dispatch, Delivery delivery) {
		return this.jdbc.sql("""
				select message_id from delivery
				where submission_id = :submission and letter_number = :number and recipient_id = :recipient
				  and state = :stopped""")
			.params(DeliveryRow.of(dispatch, delivery))
			.param("stopped", DeliveryState.STOPPED.name())
			.query(String.class)
			.optional();
	}

	private Map<String, Object> columns(Dispatch dispatch, Delivery delivery, String messageId) {
		Map<String, Object> columns = DeliveryRow.of(dispatch, delivery);
		String owner = Letterheads.delivery(messageId);
		columns.putAll(this.sealed.columns(delivery.recipient(), owner));
		columns.put("note", this.sealed.seal(delivery.note(), owner, "note"));
		return columns;
	}

	private boolean exists(Dispatch dispatch, Delivery delivery) {
		return this.jdbc.sql("""
				select count(*) from delivery
				where submission_id = :submission and letter_number = :number and recipient_id = :recipient""")
			.params(DeliveryRow.of(dispatch, delivery))
			.query(Long.class)
			.single() > 0;
	}

	private void insert(Dispatch dispatch, Delivery delivery) {
		this.jdbc
			.sql("""
					insert into delivery (submission_id, letter_number, recipient_id, dispatch_id, sealed_name,
					  sealed_office, sealed_address, kind, message_id, state, changed_at, sealed_note)
					values (:submission, :number, :recipient, :dispatch, :name, :office, :address, :kind, :messageId, :state,
					  :at, :note)""")
			.params(columns(dispatch, delivery, delivery.messageId()))
			.update();
	}

	private Delivery delivery(ResultSet row, int number) throws SQLException {
		String messageId = row.getString("message_id");
		String owner = Letterheads.delivery(messageId);
		Recipient recipient = this.sealed.recipient(row, row.getObject("recipient_id", UUID.class), owner);
		return new Delivery(recipient, messageId, DeliveryState.valueOf(row.getString("state")),
				Moments.read(row, "changed_at"), this.sealed.unseal(row.getString("sealed_note"), owner, "note"));
	}

}
