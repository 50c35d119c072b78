; CODE-alone-cancel-running-job-functional: The specification has one answer to alone on cancel_running_job.
; clauses: K4, X5, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun queued () Bool)
(declare-fun running () Bool)
(declare-fun stop_requested () Bool)
; the job is running or final
(assert
  (not queued))
; the negation of the claim
(assert
  (not
    (and
      (not (and (and running (not stop_requested)) (and running stop_requested)))
      (not
        (and
          (and running (not stop_requested))
          (not (or (and running (not stop_requested)) (and running stop_requested)))))
      (not
        (and
          (and running stop_requested)
          (not (or (and running (not stop_requested)) (and running stop_requested))))))))
(check-sat)
