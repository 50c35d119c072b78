; S6-starts: A running job leaves the lanes only by finish; no cancel of it or of its session, close, expiry or resize removes it.
; clauses: E4, E5, K4, P4, P5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun after.place (Job) Int)
(declare-fun busy () Int)
(declare-fun chosen () Bool)
(declare-fun deadline (Session) Int)
(declare-fun earliest () Bool)
(declare-fun held () Bool)
(declare-fun holds (Session) Bool)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun k () Job)
(declare-fun lanes () Int)
(declare-fun now () Int)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
; held: some session holds the QPU
(assert
  (= held (exists ((t Session)) (holds t))))
; earliest: j is the earliest queued job of its session
(assert
  (=
    earliest
    (and
      (= (place j) 1)
      (in_session j)
      (forall ((m Job))
        (=> (and (= (place m) 1) (and (in_session m) (= (of m) (of j)))) (<= (number j) (number m)))))))
; chosen, by any policy: j is in the normal queue
(assert
  (=> chosen (and (= (place j) 1) (not (and (in_session j) (holds (of j)))))))
; a step by T04 T06 T13 T21 T22 T23 J02
(assert
  (or
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 2) (and (< busy lanes) (not held) chosen) (= (after.place j) 2))
        (and (= (phase s) 3) (and (> (Q s) 0) (< busy lanes) earliest (< now (deadline s))) (= (after.place j) 2))
        (and (= (phase s) 6) (and (< busy lanes) (not held) chosen (< now (deadline s))) (= (after.place j) 2))
        (and (= (phase s) 7) (and (< busy lanes) (not held) chosen) (= (after.place j) 2))
        (and (= (phase s) 8) (and (> (Q s) 0) (< busy lanes) earliest (< now (deadline s))) (= (after.place j) 2))
        (and (= (phase s) 9) (and (< busy lanes) (not held) chosen (< now (deadline s))) (= (after.place j) 2))))
    (and (not (in_session j)) (= (place j) 1) (and (< busy lanes) (not held) chosen) (= (after.place j) 2))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.place m) (place m)))))
; the negation of the claim
(assert
  (not (=> (= (place k) 2) (= (after.place k) 2))))
(check-sat)
