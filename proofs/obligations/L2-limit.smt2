; L2-limit: While k waits in a settled world, the QPU is held before the limit only.
; clauses: Q4, E5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun busy () Int)
(declare-fun deadline (Session) Int)
(declare-fun freed () Bool)
(declare-fun h () Session)
(declare-fun holds (Session) Bool)
(declare-fun idle_deadline (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun k () Job)
(declare-fun lanes () Int)
(declare-fun limit () Int)
(declare-fun now () Int)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun unused_deadline (Session) Int)
; INV-head: k is the head, only h can hold the QPU and until limit, a freed lane is free
(assert
  (and
    (and
      (and (= (place k) 1) (not (and (in_session k) (holds (of k)))))
      (forall ((m Job))
        (=> (and (= (place m) 1) (not (and (in_session m) (holds (of m))))) (<= (number k) (number m)))))
    (forall ((t Session)) (=> (holds t) (= t h)))
    (=> (holds h) (= (deadline h) limit))
    (=> freed (and (not (holds h)) (< busy lanes)))))
; no timer is due
(assert
  (forall ((t Session))
    (not
      (or
        (and
          (and
            (distinct (deadline t) (- 1))
            (or (= (phase t) 3) (= (phase t) 4) (= (phase t) 5) (= (phase t) 6) (= (phase t) 8) (= (phase t) 9)))
          (<= (deadline t) now))
        (and (and (distinct (idle_deadline t) (- 1)) (= (phase t) 4)) (<= (idle_deadline t) now))
        (and (and (distinct (unused_deadline t) (- 1)) (= (phase t) 1)) (<= (unused_deadline t) now))))))
; INV: the columns holds and max_clock of the phase of h
(assert
  (and
    (<= 0 (phase h))
    (<= (phase h) 14)
    (=> (= (phase h) 0) (and (= (holds h) false) (= (deadline h) (- 1))))
    (=> (or (= (phase h) 1) (= (phase h) 2) (= (phase h) 7)) (= (deadline h) (- 1)))
    (or (= (phase h) 0) (= (holds h) (or (= (phase h) 3) (= (phase h) 4) (= (phase h) 8))))
    (=>
      (or (= (phase h) 3) (= (phase h) 4) (= (phase h) 5) (= (phase h) 6) (= (phase h) 8) (= (phase h) 9))
      (distinct (deadline h) (- 1)))
    (=> (or (= (phase h) 13) (= (phase h) 14)) (and (distinct (deadline h) (- 1)) (>= now (deadline h))))))
; the negation of the claim
(assert
  (not (=> (exists ((t Session)) (holds t)) (< now limit))))
(check-sat)
