; S8-ends: As long as nothing is forgotten, every accepted job is in exactly one of queued, running and final: submitted = queued + running + final.
; clauses: Q3, E7
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun accepted () Int)
(declare-fun after.accepted () Int)
(declare-fun after.jobs () Int)
(declare-fun after.place (Job) Int)
(declare-fun in_session (Job) Bool)
(declare-fun j () Job)
(declare-fun jobs () Int)
(declare-fun k () Job)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun s () Session)
; INV-numbers: each accepted job has a number of its own, below the number of submissions
(assert
  (and
    (forall ((m Job)) (=> (not (= (place m) 0)) (< (number m) accepted)))
    (forall ((m Job))
      (forall ((n Job)) (=> (and (not (= (place m) 0)) (not (= (place n) 0)) (= (number m) (number n))) (= m n))))))
; each job is in one of the places
(assert
  (or (= (place k) 0) (= (place k) 1) (= (place k) 2) (= (place k) 3) (= (place k) 4)))
; as many jobs were accepted as there are accepted jobs
(assert
  (= accepted jobs))
; counting: how the number of accepted jobs changes with them
(assert
  (and
    (=>
      (forall ((m Job))
        (=
          (or (= (after.place m) 1) (= (after.place m) 2) (= (after.place m) 3) (= (after.place m) 4))
          (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4))))
      (= after.jobs jobs))
    (or
      (or (= (place j) 1) (= (place j) 2) (= (place j) 3) (= (place j) 4))
      (=>
        (forall ((m Job))
          (=
            (or (= (after.place m) 1) (= (after.place m) 2) (= (after.place m) 3) (= (after.place m) 4))
            (or (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4)) (= m j))))
        (= after.jobs (+ jobs 1))))
    (or
      (not (or (= (place j) 1) (= (place j) 2) (= (place j) 3) (= (place j) 4)))
      (=>
        (forall ((m Job))
          (=
            (or (= (after.place m) 1) (= (after.place m) 2) (= (after.place m) 3) (= (after.place m) 4))
            (and (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4)) (not (= m j)))))
        (= after.jobs (+ jobs (- 1)))))))
; a step by T07 T08 T14 T15 T16 T24 T25 T27 T29 J03 J04
(assert
  (or
    (and
      (= (place j) 2)
      (and (in_session j) (= (of j) s))
      (or
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 3)
          (and (> (R s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 8)
          (and (> (R s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and (= (phase s) 11) (= (R s) 1) (= (after.place j) 3) (= after.accepted accepted))
        (and (= (phase s) 11) (> (R s) 1) (= (after.place j) 3) (= after.accepted accepted))
        (and (= (phase s) 13) (= (R s) 1) (= (after.place j) 3) (= after.accepted accepted))
        (and (= (phase s) 13) (> (R s) 1) (= (after.place j) 3) (= after.accepted accepted))))
    (and
      (= (place j) 1)
      (and (in_session j) (= (of j) s))
      (or
        (and (= (phase s) 2) (= (Q s) 1) (= (after.place j) 3) (= after.accepted accepted))
        (and
          (= (phase s) 2)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 3)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and (= (phase s) 6) (= (Q s) 1) (= (after.place j) 3) (= after.accepted accepted))
        (and
          (= (phase s) 6)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 7)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 7)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 8)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 9)
          (and (> (Q s) 0) (> (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))
        (and
          (= (phase s) 9)
          (and (> (Q s) 0) (= (+ (Q s) (R s)) 1))
          (= (after.place j) 3)
          (= after.accepted accepted))))
    (and (not (in_session j)) (= (place j) 2) true (= (after.place j) 3) (= after.accepted accepted))
    (and (not (in_session j)) (= (place j) 1) true (= (after.place j) 3) (= after.accepted accepted))))
; other jobs stay where they are, unless they are dropped
(assert
  (forall ((m Job)) (=> (not (= m j)) (= (after.place m) (place m)))))
; the negation of the claim
(assert
  (not
    (and
      (or
        (= (after.place k) 0)
        (= (after.place k) 1)
        (= (after.place k) 2)
        (= (after.place k) 3)
        (= (after.place k) 4))
      (=> (= (place k) 0) (or (= (after.place k) 0) (= (after.place k) 1)))
      (=>
        (= (place k) 1)
        (or (= (after.place k) 1) (= (after.place k) 2) (= (after.place k) 3) (= (after.place k) 4)))
      (=> (= (place k) 2) (or (= (after.place k) 2) (= (after.place k) 3)))
      (=> (= (place k) 3) (= (after.place k) 3))
      (=> (= (place k) 4) (= (after.place k) 4))
      (= after.accepted after.jobs)
      (and
        (forall ((m Job)) (=> (not (= (after.place m) 0)) (< (number m) after.accepted)))
        (forall ((m Job))
          (forall ((n Job))
            (=> (and (not (= (after.place m) 0)) (not (= (after.place n) 0)) (= (number m) (number n))) (= m n))))))))
(check-sat)
