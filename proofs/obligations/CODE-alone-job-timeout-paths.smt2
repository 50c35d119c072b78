; CODE-alone-job-timeout-paths: Every session takes exactly one path of alone on job_timeout.
; clauses: K5, X1, X6, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun earlier.2 () Bool)
(declare-fun earlier.3 () Bool)
(declare-fun earlier.4 () Bool)
(declare-fun earlier.5 () Bool)
(declare-fun limit_deadline () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.5 () Bool)
(declare-fun queued () Bool)
(declare-fun running () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.4 () Bool)
; the job is queued, running or final
(assert
  (not (and queued running)))
; a test: running
(assert
  (= test.1 running))
; a test: limit_deadline != -1
(assert
  (= test.2 (distinct limit_deadline (- 1))))
; a test: now >= limit_deadline
(assert
  (= test.3 (>= now limit_deadline)))
; a test: stop_requested
(assert
  (= test.4 stop_requested))
; a path to disabled
(assert
  (= path.1 (and test.1 test.2 test.3 test.4)))
; a path to J07
(assert
  (= path.2 (and test.1 test.2 test.3 (not test.4))))
; a path to disabled
(assert
  (= path.3 (and test.1 test.2 (not test.3))))
; a path to disabled
(assert
  (= path.4 (and test.1 (not test.2))))
; a path to disabled
(assert
  (= path.5 (not test.1)))
; one of the first 2 paths
(assert
  (= earlier.2 (or path.1 path.2)))
; one of the first 3 paths
(assert
  (= earlier.3 (or earlier.2 path.3)))
; one of the first 4 paths
(assert
  (= earlier.4 (or earlier.3 path.4)))
; one of the first 5 paths
(assert
  (= earlier.5 (or earlier.4 path.5)))
; the negation of the claim
(assert
  (not
    (and
      earlier.5
      (not (and path.2 path.1))
      (not (and path.3 earlier.2))
      (not (and path.4 earlier.3))
      (not (and path.5 earlier.4)))))
(check-sat)
