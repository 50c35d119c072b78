; CODE-alone-cancel-running-job-paths: Every session takes exactly one path of alone on cancel_running_job.
; clauses: K4, X5, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun earlier.2 () Bool)
(declare-fun earlier.3 () Bool)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun queued () Bool)
(declare-fun running () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
; the job is running or final
(assert
  (not queued))
; a test: queued
(assert
  (= test.1 queued))
; a test: running
(assert
  (= test.2 running))
; a test: stop_requested
(assert
  (= test.3 stop_requested))
; a path to J06
(assert
  (= path.1 (and (not test.1) test.2 test.3 test.2)))
; a path to J05
(assert
  (= path.2 (and (not test.1) test.2 (not test.3))))
; a path to refused already_final
(assert
  (= path.3 (and (not test.1) (not test.2) (not test.2))))
; one of the first 2 paths
(assert
  (= earlier.2 (or path.1 path.2)))
; one of the first 3 paths
(assert
  (= earlier.3 (or earlier.2 path.3)))
; the negation of the claim
(assert
  (not (and earlier.3 (not (and path.2 path.1)) (not (and path.3 earlier.2)))))
(check-sat)
