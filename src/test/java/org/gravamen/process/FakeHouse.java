package org.gravamen.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Stands in for every module that a model calls, so that a path shows what the models do
 * and nothing else. Public, because models name its parts.
 */
public final class FakeHouse {

	static final String LATER = "2100-01-01T00:00:00";

	List<String> calls = new ArrayList<>();

	String finding = "accept";

	int exhibits = 2;

	List<String> members = List.of("member-1", "member-2", "member-3");

	int cleared = 2;

	int toChange;

	int toEvidence;

	int notCleared;

	boolean quorum = true;

	boolean danger;

	List<String> recipients = List.of("recipient-1", "recipient-2");

	String unreachable = "nobody";

	boolean certain = true;

	boolean safeCopyMade = true;

	Map<Object, Object> beans() {
		return Map.of("submissionSteps", new SubmissionSteps(), "evidenceSteps", new EvidenceSteps(), "councilSteps",
				new CouncilSteps(), "signatureSteps", new SignatureSteps(), "dispatchSteps", new DispatchSteps(),
				"followUpSteps", new FollowUpSteps(), "intakeSteps", new IntakeSteps(), "digestSteps",
				new DigestSteps(), "deadlines", new DeadlineSteps());
	}

	void reset() {
		FakeHouse fresh = new FakeHouse();
		this.calls = fresh.calls;
		this.finding = fresh.finding;
		this.exhibits = fresh.exhibits;
		this.members = fresh.members;
		this.cleared = fresh.cleared;
		this.toChange = fresh.toChange;
		this.toEvidence = fresh.toEvidence;
		this.notCleared = fresh.notCleared;
		this.quorum = fresh.quorum;
		this.danger = fresh.danger;
		this.recipients = fresh.recipients;
		this.unreachable = fresh.unreachable;
		this.certain = fresh.certain;
		this.safeCopyMade = fresh.safeCopyMade;
	}

	/** The submission's. */
	public final class SubmissionSteps {

		public String officer(String submissionId) {
			return "officer";
		}

		public void closeAsWithdrawn(String submissionId) {
			FakeHouse.this.calls.add("closeAsWithdrawn");
		}

	}

	/** The evidence review's. */
	public final class EvidenceSteps {

		public String finding(String submissionId) {
			return FakeHouse.this.finding;
		}

		public boolean departs(String submissionId) {
			return !FakeHouse.this.finding.equals("accept");
		}

		public int exhibitsAccepted(String submissionId) {
			return FakeHouse.this.exhibits;
		}

		public int pointsNotMet(String submissionId) {
			return 0;
		}

		public int pointsPartly(String submissionId) {
			return 0;
		}

		public int pointsOnOneSource(String submissionId) {
			return 0;
		}

		public boolean provenanceHolds(String submissionId) {
			return true;
		}

		public boolean consentHolds(String submissionId) {
			return true;
		}

		public boolean noHarm(String submissionId) {
			return true;
		}

		public boolean gradingConfirmed(String submissionId) {
			return true;
		}

		public boolean exculpatoryAddressed(String submissionId) {
			return true;
		}

	}

	/** The council's. */
	public final class CouncilSteps {

		public List<String> membersToAdvise(String submissionId) {
			return FakeHouse.this.members;
		}

		public void tellChair(String submissionId, String memberId) {
			FakeHouse.this.calls.add("tellChair " + memberId);
		}

		public String secondMember(String submissionId) {
			return "member-8";
		}

		public boolean weighQuorum(String submissionId) {
			return FakeHouse.this.danger;
		}

		public void tellDirector(String submissionId, String memberId) {
			FakeHouse.this.calls.add("tellDirector " + memberId);
		}

		public boolean countOpinions(String submissionId) {
			return FakeHouse.this.quorum;
		}

		// Asked by the models of sittings that began before each target was ruled on.
		public int inFavour(String submissionId) {
			return 3;
		}

		public int withChanges(String submissionId) {
			return 0;
		}

		public int against(String submissionId) {
			return 0;
		}

		public int targetsCleared(String submissionId) {
			return FakeHouse.this.cleared;
		}

		public int targetsToChange(String submissionId) {
			return FakeHouse.this.toChange;
		}

		public int targetsToEvidence(String submissionId) {
			return FakeHouse.this.toEvidence;
		}

		public int targetsNotCleared(String submissionId) {
			return FakeHouse.this.notCleared;
		}

	}

	/** The signature's. */
	public final class SignatureSteps {

		public void fixLetter(String submissionId) {
			FakeHouse.this.calls.add("fixLetter");
		}

		public void sealLetter(String submissionId) {
			FakeHouse.this.calls.add("sealLetter");
		}

	}

	/** The dispatch's. */
	public final class DispatchSteps {

		public String holdEnds(String submissionId) {
			return LATER;
		}

		public void standDown(String submissionId) {
			FakeHouse.this.calls.add("standDown");
		}

		public List<String> recipients(String submissionId) {
			return FakeHouse.this.recipients;
		}

		public void sendLetter(String submissionId, String recipientId) {
			if (recipientId.equals(FakeHouse.this.unreachable)) {
				throw new IllegalStateException("The mail server does not answer.");
			}
			FakeHouse.this.calls.add("sendLetter " + recipientId);
		}

		public boolean accountForDeliveries(String submissionId) {
			return FakeHouse.this.certain;
		}

	}

	/** The follow-up's. */
	public final class FollowUpSteps {

		public String replyDue(String submissionId) {
			return LATER;
		}

		public void startReplyClock(String submissionId) {
			FakeHouse.this.calls.add("startReplyClock");
		}

		public List<String> targets(String submissionId) {
			return List.of("target-1", "target-2");
		}

	}

	/** The exhibits'. */
	public final class IntakeSteps {

		public boolean makeSafeCopy(String submissionId, String exhibitId) {
			return FakeHouse.this.safeCopyMade;
		}

	}

	/** The notices'. */
	public final class DigestSteps {

		public String morning() {
			return LATER;
		}

		public List<String> readers() {
			return FakeHouse.this.members;
		}

		public void sendDigest(String readerId) {
			FakeHouse.this.calls.add("sendDigest " + readerId);
		}

	}

	/** The calendar's. */
	public static final class DeadlineSteps {

		public String due(String stage) {
			return LATER;
		}

		public String due(String stage, String submissionId) {
			return LATER;
		}

		public String overdueAt(String stage) {
			return LATER;
		}

		public String overdueAt(String stage, String submissionId) {
			return LATER;
		}

	}

}
