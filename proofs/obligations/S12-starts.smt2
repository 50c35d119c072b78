; S12-starts: With a policy that is first in, first out, and without a holder, the next start is the earliest queued job of all.
; clauses: Q1, Q2, Q4
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
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
; INV-holder: at most one session holds the QPU
(assert
  (forall ((t Session)) (forall ((u Session)) (=> (and (holds t) (holds u)) (= t u)))))
; INV: the columns holds of the phase of s
(assert
  (and
    (<= 0 (phase s))
    (<= (phase s) 14)
    (=> (= (phase s) 0) (= (holds s) false))
    (or (= (phase s) 0) (= (holds s) (or (= (phase s) 3) (= (phase s) 4) (= (phase s) 8))))))
; no session holds the QPU
(assert
  (not (exists ((t Session)) (holds t))))
; k is queued
(assert
  (= (place k) 1))
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
; chosen, first in first out: j is the head of the normal queue
(assert
  (=
    chosen
    (and
      (and (= (place j) 1) (not (and (in_session j) (holds (of j)))))
      (forall ((m Job))
        (=> (and (= (place m) 1) (not (and (in_session m) (holds (of m))))) (<= (number j) (number m)))))))
; a step by T04 T06 T13 T21 T22 T23 J02
(assert
  (or
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 2) (and (< busy lanes) (not held) chosen))
        (and (= (phase s) 3) (and (> (Q s) 0) (< busy lanes) earliest (< now (deadline s))))
        (and (= (phase s) 6) (and (< busy lanes) (not held) chosen (< now (deadline s))))
        (and (= (phase s) 7) (and (< busy lanes) (not held) chosen))
        (and (= (phase s) 8) (and (> (Q s) 0) (< busy lanes) earliest (< now (deadline s))))
        (and (= (phase s) 9) (and (< busy lanes) (not held) chosen (< now (deadline s))))))
    (and (not (in_session j)) (= (place j) 1) (and (< busy lanes) (not held) chosen))))
; the negation of the claim
(assert
  (not (<= (number j) (number k))))
(check-sat)
