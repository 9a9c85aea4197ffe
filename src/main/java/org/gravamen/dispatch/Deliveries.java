package org.gravamen.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One row for each letter and recipient; of two who move the same row, one wins.
 */
@Repository
class Deliveries {

	private static final int LONGEST_NOTE = 4000;

	private final JdbcClient jdbc;

	Deliveries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Delivery> of(UUID dispatch) {
		return this.jdbc.sql("select * from delivery where dispatch_id = ? order by name, recipient_id")
			.param(dispatch)
			.query(Deliveries::delivery)
			.list();
	}

	/**
	 * The deliveries of a dispatch, which nobody else moves until this transaction ends.
	 */
	List<Delivery> held(UUID dispatch) {
		return this.jdbc.sql("select * from delivery where dispatch_id = ? order by recipient_id for update")
			.param(dispatch)
			.query(Deliveries::delivery)
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
				update delivery set state = :next, changed_at = :at, note = :note
				where dispatch_id = :dispatch and recipient_id = :recipient and state = :state""")
			.param("next", next.name())
			.param("at", Moments.bind(at))
			.param("note", note.substring(0, Math.min(note.length(), LONGEST_NOTE)))
			.param("dispatch", dispatch.id())
			.param("recipient", delivery.recipient().id())
			.param("state", delivery.state().name())
			.update() == 1;
	}

	private boolean takeUpAgain(Dispatch dispatch, Delivery delivery) {
		return this.jdbc.sql("""
				update delivery set dispatch_id = :dispatch, name = :name, office = :office, address = :address,
				  kind = :kind, state = :held, changed_at = :at, note = ''
				where submission_id = :submission and letter_number = :number and recipient_id = :recipient
				  and state = :stopped""")
			.params(DeliveryRow.of(dispatch, delivery))
			.param("held", DeliveryState.HELD.name())
			.param("stopped", DeliveryState.STOPPED.name())
			.update() == 1;
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
					insert into delivery (submission_id, letter_number, recipient_id, dispatch_id, name, office, address, kind,
					  message_id, state, changed_at, note)
					values (:submission, :number, :recipient, :dispatch, :name, :office, :address, :kind, :messageId,
					  :state, :at, :note)""")
			.params(DeliveryRow.of(dispatch, delivery))
			.update();
	}

	private static Delivery delivery(ResultSet row, int number) throws SQLException {
		Recipient recipient = new Recipient(row.getObject("recipient_id", UUID.class),
				new SubmissionId(row.getObject("submission_id", UUID.class)), row.getString("name"),
				row.getString("office"), new EmailAddress(row.getString("address")),
				Recipient.Kind.valueOf(row.getString("kind")));
		return new Delivery(recipient, row.getString("message_id"), DeliveryState.valueOf(row.getString("state")),
				Moments.read(row, "changed_at"), row.getString("note"));
	}

}
