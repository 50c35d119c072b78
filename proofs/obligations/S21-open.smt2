; S21-open: Opening s leaves it empty and changes nothing else.
; clauses: Q5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun s () Session)
(declare-fun unused_timeout (Session) Int)
(declare-fun within.Q (Session) Int)
(declare-fun within.R (Session) Int)
(declare-fun within.deadline (Session) Int)
(declare-fun within.ended_at (Session) Int)
(declare-fun within.holds (Session) Bool)
(declare-fun within.idle_deadline (Session) Int)
(declare-fun within.metered_since (Session) Int)
(declare-fun within.phase (Session) Int)
(declare-fun within.reason (Session) Int)
(declare-fun within.unused_deadline (Session) Int)
(declare-fun within.usage (Session) Int)
; s was not opened
(assert
  (and
    (= (within.phase s) 0)
    (= (within.Q s) 0)
    (= (within.R s) 0)
    (= (within.holds s) false)
    (= (within.deadline s) (- 1))
    (= (within.idle_deadline s) (- 1))
    (= (within.unused_deadline s) (- 1))
    (= (within.reason s) 0)
    (= (within.ended_at s) (- 1))
    (= (within.metered_since s) (- 1))
    (= (within.usage s) 0)))
; the negation of the claim
(assert
  (not
    (and
      (or
        (and (= (within.phase s) 0) (= (unused_timeout s) (- 1)))
        (and (= (within.phase s) 0) (distinct (unused_timeout s) (- 1))))
      (=>
        (and (= (within.phase s) 0) (= (unused_timeout s) (- 1)))
        (and (= (within.Q s) 0) (= (within.R s) 0) (not (within.holds s))))
      (=>
        (and (= (within.phase s) 0) (distinct (unused_timeout s) (- 1)))
        (and (= (within.Q s) 0) (= (within.R s) 0) (not (within.holds s)))))))
(check-sat)
