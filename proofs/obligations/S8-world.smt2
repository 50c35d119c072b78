; S8-world: As long as nothing is forgotten, every accepted job is in exactly one of queued, running and final: submitted = queued + running + final.
; clauses: Q3, E7
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun accepted () Int)
(declare-fun after.jobs () Int)
(declare-fun after.lanes () Int)
(declare-fun after.now () Int)
(declare-fun deadline (Session) Int)
(declare-fun idle_deadline (Session) Int)
(declare-fun j () Job)
(declare-fun jobs () Int)
(declare-fun k () Job)
(declare-fun lanes () Int)
(declare-fun now () Int)
(declare-fun number (Job) Int)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun unused_deadline (Session) Int)
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
          (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4))
          (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4))))
      (= after.jobs jobs))
    (or
      (or (= (place j) 1) (= (place j) 2) (= (place j) 3) (= (place j) 4))
      (=>
        (forall ((m Job))
          (=
            (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4))
            (or (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4)) (= m j))))
        (= after.jobs (+ jobs 1))))
    (or
      (not (or (= (place j) 1) (= (place j) 2) (= (place j) 3) (= (place j) 4)))
      (=>
        (forall ((m Job))
          (=
            (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4))
            (and (or (= (place m) 1) (= (place m) 2) (= (place m) 3) (= (place m) 4)) (not (= m j)))))
        (= after.jobs (+ jobs (- 1)))))))
; lanes are resized, or time passes
(assert
  (or (and (= after.now now) (>= after.lanes 0)) (and (= after.lanes lanes) (>= after.now now))))
; time stops at the next armed timer
(assert
  (or
    (= after.now now)
    (forall ((t Session))
      (and
        (=>
          (and
            (distinct (deadline t) (- 1))
            (or (= (phase t) 3) (= (phase t) 4) (= (phase t) 5) (= (phase t) 6) (= (phase t) 8) (= (phase t) 9)))
          (<= after.now (deadline t)))
        (=> (and (distinct (idle_deadline t) (- 1)) (= (phase t) 4)) (<= after.now (idle_deadline t)))
        (=> (and (distinct (unused_deadline t) (- 1)) (= (phase t) 1)) (<= after.now (unused_deadline t)))))))
; the negation of the claim
(assert
  (not
    (and
      (or (= (place k) 0) (= (place k) 1) (= (place k) 2) (= (place k) 3) (= (place k) 4))
      (=> (= (place k) 0) (or (= (place k) 0) (= (place k) 1)))
      (=> (= (place k) 1) (or (= (place k) 1) (= (place k) 2) (= (place k) 3) (= (place k) 4)))
      (=> (= (place k) 2) (or (= (place k) 2) (= (place k) 3)))
      (=> (= (place k) 3) (= (place k) 3))
      (=> (= (place k) 4) (= (place k) 4))
      (= accepted after.jobs)
      (and
        (forall ((m Job)) (=> (not (= (place m) 0)) (< (number m) accepted)))
        (forall ((m Job))
          (forall ((n Job))
            (=> (and (not (= (place m) 0)) (not (= (place n) 0)) (= (number m) (number n))) (= m n))))))))
(check-sat)
