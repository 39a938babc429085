@E-01 @E-05 @E-10 @E-139 @needs-routes
Feature: Command mode and data mode for AT#FTPPUT

  When the line carries a file, and when it carries commands.

  Background:
    Given the host has set:
      | AT#FTPSERV="198.51.100.21"  |
      | AT#FTPPORT=21               |
      | AT#FTPUN="ftper"            |
      | AT#FTPPW="ftpsecret"        |
      | AT#FTPMODE=1                |
      | AT#FTPTYPE=I                |
      | AT#FTPGETFILENAME="get.bin" |
      | AT#FTPGETPATH="/pub"        |
      | AT#FTPPUTFILENAME="put.bin" |
      | AT#FTPPUTPATH="/in"         |

  Rule: Ok_Info_WaitingForData begins the data mode: what the host writes is no command; an ETX that no DLE precedes ends it

    @T-B-04.r01 @R-B-021 @BV @needs-gprs-outcome
    Scenario: A line that would be a command is neither done nor answered
      Given the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `AT#FTPPUTFILENAME="other"[CR]AT#VSTATE[CR]AT[CR]`
      Then the modem writes nothing for 10 seconds
      When the host writes `end[ETX]`
      Then the modem answers within 60 s `OK`
      And `AT#FTPPUTFILENAME?` still reads `#FTPPUTFILENAME: "put.bin"`
      And the FTP server's file "/in/put.bin" is `AT#FTPPUTFILENAME="other"[CR]AT#VSTATE[CR]AT[CR]end`

    @T-B-04.r02 @R-B-021 @R-B-026 @BV @needs-gprs-outcome @E-38
    Scenario: 0x03 behind 0x10 is of the file, 0x03 alone ends it, and a line is a command again
      Given the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `one[0x10][0x03]two[0x10][0x10]`
      Then the modem writes nothing for 10 seconds
      When the host writes `[0x03]`
      Then the modem answers within 60 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#FTPPUTFILENAME="other"` is answered `OK`
      And `AT#FTPPUTFILENAME?` reads `#FTPPUTFILENAME: "other"`
      And the FTP server's file "/in/put.bin" is `one[0x03]two[0x10]`

    @T-B-04.r02.gsm @R-B-021 @BV @needs-dial-outcome @needs-ppp-peer
    Scenario: The same over a GSM call, where the line carries no call's data
      Given the modem is connected over "GSM"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 120 s `Ok_Info_WaitingForData`
      When the host writes `AT#VSTATE[CR][LF]+++[ETX]`
      Then the modem answers within 120 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the FTP server's file "/in/put.bin" is `AT#VSTATE[CR][LF]+++`

    # The half of a code that was written last must not make a code with what the next file begins with.
    @R-B-021.half @BV @needs-gprs-outcome @E-08 @E-09 @E-137 @E-215
    Scenario: A file that failed in the middle of a code leaves nothing for the next
      Given the modem is connected over "GPRS"
      And the "FTP" server at "octet 1000 of the file" "closes"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `[1000 octets of text][DLE]`
      And the modem answers within 300 s `#CME ERROR: 38017`
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[DLE][ETX]one`
      Then the modem writes nothing for 10 seconds
      When the host writes `[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[ETX]one`

  Rule: An error ends the data mode with its message, which no ETX need precede; then a line is a command again

    @BI @needs-gprs-outcome @E-08 @E-09 @E-137 @E-215
    Scenario Outline: The server <action> the data connection while the host pauses
      Given the modem is connected over "GPRS"
      And the "FTP" server at "octet 1000 of the file" "<action>"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[1000 octets of text]`
      Then the modem writes within 300 s `[CR][LF]#CME ERROR: <code>[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#FTPPUTFILENAME?` reads `#FTPPUTFILENAME: "put.bin"`
      And `AT#FTPPUTFILENAME="other"` is answered `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                | covers             | action | code  |
        | T-B-04.r03        | R-B-022            | closes | 38017 |
        | R-B-022           | T-B-04.r03         | resets | 37952 |

    @T-B-04.r03.refused @R-B-022 @BI @needs-gprs-outcome @E-08 @E-09 @E-137 @E-146
    Scenario: The server refuses the file when it has all of it
      Given the modem is connected over "GPRS"
      And the "FTP" server at "end of the file" "answers 552 too large"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Nobody wants this[ETX]`
      Then the modem writes within 60 s `[CR][LF]#CME ERROR: 38017[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#FTPPUTFILENAME?` reads `#FTPPUTFILENAME: "put.bin"`

    # The loss of the call is told in any case; the service's own error may stand in front of it.
    @T-B-04.r03.call @R-B-022 @BI @needs-dial-outcome @needs-drop-bearer @needs-ppp-peer @E-08 @E-09 @E-137 @E-243
    Scenario: The GSM call is lost while the host writes the file
      Given the modem is connected over "GSM"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 120 s `Ok_Info_WaitingForData`
      And the host writes `The first half`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: 37952 | 0 | 1 |
        | NO CARRIER        | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
